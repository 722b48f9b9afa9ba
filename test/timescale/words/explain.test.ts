import { describe, expect, it } from 'vitest';
import { dueDay } from '../../../src/timescale/due-day.ts';
import type { ResolvedReading } from '../../../src/timescale/reading.ts';
import { englandAndWales, workingCalendar } from '../../../src/timescale/working-calendar.ts';
import { daysLeftWords, explainDue } from '../../../src/timescale/words/explain.ts';
import { explainOutcome } from '../../../src/timescale/words/outcome.ts';
import { timescales } from '../../fixtures/sample/timescales.ts';
import { answers, valueOf } from '../support.ts';

const tenWorkingDays: ResolvedReading = {
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
      '4 hours of the service’s opening hours after receipt of the request (10:30pm on Saturday 27 March 2027), not counting the time from 10:30pm on Saturday 27 March 2027 to 7am on Sunday 28 March 2027 (closed overnight). The clock goes forward on Sunday 28 March 2027: an hour that does not exist on the clock was not counted.',
    ]);
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
  });
});
