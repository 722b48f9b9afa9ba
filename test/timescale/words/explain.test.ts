import { dueTime, dueDay } from '../a-reading.ts';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../src/timescale/count/answer.ts';
import type { ResolvedReading } from '../../../src/timescale/record/reading.ts';
import {
  englandAndWales,
  workingCalendar,
} from '../../../src/timescale/calendar/working-calendar.ts';
import { explainDue, explainOutcome } from '../../../src/timescale/words/explain.ts';
import { utcMinutes } from '../../../src/timescale/calendar/london-time.ts';
import { hoursWords } from '../../../src/timescale/words/hours.ts';
import { daysLeftWords } from '../../../src/timescale/words/dates.ts';
import { timescales } from '../../fixtures/sample/timescales.ts';
import { after, before } from '../a-reading.ts';
import { EVERY_DAY } from '../count/clock/opening.ts';
import { answers, valueOf } from '../support.ts';

const tenWorkingDays: ResolvedReading = {
  id: 'from-allocation',
  bound: 'atMost',
  figure: 10,
  unit: 'working-days',
  counts: { from: 'allocation' },
  clearDays: false,
};

function explained(reading: ResolvedReading, event: string, calendar = englandAndWales): string {
  return explainDue(valueOf(dueDay(reading, event, calendar)), 'allocation');
}

describe('how a date was counted', () => {
  it('names each bank holiday that was skipped, with its date', () => {
    expect(explained(tenWorkingDays, '2026-12-16')).toBe(
      '10 working days after allocation (Wednesday 16 December 2026), not counting weekends, Christmas Day (Friday 25 December), the Boxing Day bank holiday (Monday 28 December) and New Year’s Day (Friday 1 January).',
    );
  });

  it('tells closures that are left out of the count from bank holidays', () => {
    const calendar = workingCalendar({
      closures: [{ from: '2026-12-29', to: '2026-12-30' }],
      countClosures: true,
    });
    expect(explained(tenWorkingDays, '2026-12-16', calendar)).toMatch(
      /, New Year’s Day \(Friday 1 January\) and days your office is closed\.$/,
    );
  });

  it('says so when nothing is left out, and when every day counts', () => {
    expect(explained({ ...tenWorkingDays, figure: 2 }, '2026-12-14')).toBe(
      '2 working days after allocation (Monday 14 December 2026), with no day left out.',
    );
    expect(explained({ ...tenWorkingDays, unit: 'days' }, '2026-12-16')).toBe(
      '10 days after allocation (Wednesday 16 December 2026), counting every day.',
    );
  });

  it('counts months as months, also where the month’s end clamps them', () => {
    const reading = { ...tenWorkingDays, unit: 'months', figure: 1 } as const;
    expect(explained(reading, '2027-01-31')).toBe(
      '1 month after allocation (Sunday 31 January 2027), counting every day.',
    );
  });

  it('counts back, and says that days stay clear', () => {
    const reading = { ...tenWorkingDays, figure: 1, counts: { before: 'allocation' } } as const;
    expect(explained(reading, '2026-12-16')).toBe(
      '1 working day before allocation (Wednesday 16 December 2026), with no day left out.',
    );
    expect(explained({ ...reading, clearDays: true }, '2026-12-16')).toBe(
      '2 working days before allocation (Wednesday 16 December 2026), with no day left out. That leaves 1 working day clear between.',
    );
  });

  it('knows the same day, and the first working day after a day that is none', () => {
    const sameDay = { ...tenWorkingDays, figure: 0 };
    expect(explained(sameDay, '2026-12-16')).toBe(
      'The same day as allocation (Wednesday 16 December 2026).',
    );
    expect(explained(sameDay, '2026-12-19')).toBe(
      'The first working day after allocation (Saturday 19 December 2026).',
    );
  });

  it('tells hours by the clock from hours of the service, and that the clock changes', () => {
    const request = { 'request-received': { date: '2027-03-27', time: '22:30' } };
    const told = answers(timescales['contact-social-worker'], request).flatMap(({ result }) =>
      explainOutcome(valueOf(result), 'receipt of the request'),
    );
    expect(told).toEqual([
      '4 hours after receipt of the request (10:30pm on Saturday 27 March 2027). The clock goes forward on Sunday 28 March 2027: an hour that does not exist on the clock was not counted.',
      '4 hours of the service’s opening hours after receipt of the request (10:30pm on Saturday 27 March 2027), not counting the time from 10:30pm on Saturday 27 March 2027 to 7am on Sunday 28 March 2027 (closed overnight).',
    ]);
  });
});

describe('how a date beside its figure was counted', () => {
  it('knows the last working day before a day that is none', () => {
    expect(explained(before(0, 'working-days'), '2026-12-19')).toBe(
      'The last working day before allocation (Saturday 19 December 2026).',
    );
  });

  it('counts in days what is not a whole number of months', () => {
    const moment = { date: '2027-01-04' };
    const reckoning = { calendar: englandAndWales };
    const second = after(2, 'months', { shape: 'numbered' });
    expect(explainOutcome(valueOf(outcomeOf(second, moment, reckoning)), 'the birth')).toEqual([
      '1 month after the birth (Monday 4 January 2027), counting every day.',
      '58 days after the birth (Monday 4 January 2027), counting every day.',
    ]);
  });

  it.each([
    [
      after(6, 'days', { bound: 'atLeast', strict: true }),
      '7 days after allocation (Wednesday 16 December 2026), counting every day. That is the first day that is more than 6 days after it.',
    ],
    [
      after(6, 'days', { strict: true }),
      '5 days after allocation (Wednesday 16 December 2026), counting every day. That is the last day that is less than 6 days after it.',
    ],
    [
      before(6, 'days', { bound: 'atLeast', strict: true }),
      '7 days before allocation (Wednesday 16 December 2026), counting every day. That is the last day that is more than 6 days before it.',
    ],
    [
      before(38, 'weeks-of-pregnancy', { strict: true }),
      '15 days before allocation (Wednesday 16 December 2026), counting every day. That is the last day before week 38 of pregnancy begins.',
    ],
    [
      before(38, 'weeks-of-pregnancy', { bound: 'atLeast', strict: true }),
      '13 days before allocation (Wednesday 16 December 2026), counting every day. That is the first day after the day on which week 38 of pregnancy begins.',
    ],
  ])('says on which side of a strict figure the day lies', (reading, words) => {
    const outcome = outcomeOf(reading, { date: '2026-12-16' }, { calendar: englandAndWales });
    expect(explainOutcome(valueOf(outcome), 'allocation')).toEqual([words]);
  });

  it('promises no clear days of a range, whose ends differ', () => {
    const range = before({ min: 1, max: 2 }, 'days', { clearDays: true });
    expect(explained(range, '2026-12-16')).toBe(
      '3 days before allocation (Wednesday 16 December 2026), counting every day.',
    );
  });

  it('speaks of a bank holiday whose name is not given, and of a date without its working', () => {
    const due = { kind: 'day', date: '2027-01-04', reading: tenWorkingDays, warnings: [] } as const;
    expect(explainDue({ ...due, ledger: [] }, 'allocation')).toBe(
      'The same day as allocation (Monday 4 January 2027).',
    );
    const ledger = [
      { date: '2026-12-31', kind: 'event' },
      { date: '2027-01-01', kind: 'skipped', reason: 'bank holiday' },
      { date: '2027-01-04', kind: 'counted', number: 1 },
    ] as const;
    expect(explainDue({ ...due, ledger }, 'allocation')).toBe(
      '1 working day after allocation (Thursday 31 December 2026), not counting the bank holiday (Friday 1 January).',
    );
  });
});

describe('how a time was counted', () => {
  const told = (reading: ResolvedReading, date: string, time: string) => {
    const due = dueTime(reading, { date, time }, englandAndWales, EVERY_DAY);
    return explainDue(valueOf(due), 'the call');
  };

  it.each([
    [after(0, 'hours'), '09:00', 'At the time of the call (9am on Monday 4 January 2027).'],
    [before(0, 'hours'), '09:00', 'At the time of the call (9am on Monday 4 January 2027).'],
    [
      after(0, 'service-hours'),
      '05:00',
      'When the service next opens after the call (5am on Monday 4 January 2027).',
    ],
    [after(30, 'minutes'), '09:00', '30 minutes after the call (9am on Monday 4 January 2027).'],
    [after(60, 'minutes'), '09:00', '1 hour after the call (9am on Monday 4 January 2027).'],
    [after(1.5, 'hours'), '09:00', '90 minutes after the call (9am on Monday 4 January 2027).'],
    [after(120, 'minutes'), '09:00', '2 hours after the call (9am on Monday 4 January 2027).'],
    [before(4, 'hours'), '09:00', '4 hours before the call (9am on Monday 4 January 2027).'],
    [
      before(1, 'service-hours'),
      '09:00',
      '1 hour of the service’s opening hours before the call (9am on Monday 4 January 2027).',
    ],
  ])('in minutes, hours or opening hours, after or before', (reading, time, words) => {
    expect(told(reading, '2027-01-04', time)).toBe(words);
  });

  it('leaves out a reason for closed hours that is not known', () => {
    const words = explainDue(
      {
        kind: 'time',
        at: '2027-01-04T10:00+00:00',
        minute: utcMinutes('2027-01-04T10:00+00:00'),
        date: '2027-01-04',
        reading: after(1, 'service-hours'),
        warnings: [],
        words: hoursWords,
        hours: [
          {
            from: '2027-01-04T08:00+00:00',
            to: '2027-01-04T09:00+00:00',
            kind: 'closed',
            minutes: 0,
          },
          {
            from: '2027-01-04T09:00+00:00',
            to: '2027-01-04T10:00+00:00',
            kind: 'counted',
            minutes: 60,
          },
        ],
      },
      'the call',
    );
    expect(words).toBe(
      '1 hour of the service’s opening hours after the call (8am on Monday 4 January 2027), not counting the time from 8am on Monday 4 January 2027 to 9am on Monday 4 January 2027.',
    );
  });
});

describe('days left', () => {
  it.each([
    ['2026-12-23', '2027-01-04', '12 days left'],
    ['2027-01-03', '2027-01-04', '1 day left'],
    ['2027-01-04', '2027-01-04', 'Due today'],
    ['2027-01-05', '2027-01-04', 'Overdue by 1 day'],
    ['2027-01-07', '2027-01-04', 'Overdue by 3 days'],
  ])('on %s for %s: %s', (today, due, words) => {
    expect(daysLeftWords(today, due)).toBe(words);
  });

  it('has nothing to say of a date that does not exist', () => {
    expect(daysLeftWords('2027-02-31', '2027-03-01')).toBeUndefined();
    expect(daysLeftWords('2027-03-01', '2027-02-31')).toBeUndefined();
  });
});
