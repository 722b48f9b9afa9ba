import { describe, expect, it } from 'vitest';
import { answerReadings, eventsOf, needsTime } from '../../../src/timescale/count/answer.ts';
import type { Datable } from '../../../src/timescale/record/record.ts';
import { englandAndWales } from '../../../src/timescale/calendar/working-calendar.ts';
import { hardCases } from '../../fixtures/hard-cases.ts';
import { timescales } from '../../fixtures/sample/timescales.ts';
import { answers, faultOf, outcome, sentences } from '../support.ts';

const requestAtNight = { 'request-received': { date: '2027-03-27', time: '22:30' } };

describe('a deadline', () => {
  it('is due at the end of the tenth working day after allocation', () => {
    const [answer] = answers(timescales['complete-plan'], { allocation: { date: '2026-12-16' } });
    const { due, earliest } = outcome(answer, 'due');
    expect(due.date).toBe('2027-01-04');
    expect(earliest).toBeUndefined();
    const skipped = due.kind === 'day' ? due.ledger.filter((row) => row.kind === 'skipped') : [];
    expect(
      skipped.filter(({ reason }) => reason === 'bank holiday').map(({ date }) => date),
    ).toEqual(['2026-12-25', '2026-12-28', '2027-01-01']);
  });

  it('answers each reading whose event is known, earlier first', () => {
    const all = answers(timescales['fgc-discussion'], {
      'support-start': { date: '2026-12-16' },
      allocation: { date: '2026-12-15' },
    });
    expect(all.map((answer) => [answer.index, outcome(answer, 'due').due.date])).toEqual([
      [0, '2026-12-26'],
      [2, '2026-12-31'],
      [1, '2027-01-04'],
    ]);
    const one = answers(timescales['fgc-discussion'], { allocation: { date: '2026-12-15' } });
    expect(one.map(({ index, event }) => [index, event])).toEqual([[2, 'allocation']]);
  });

  it('keeps the source’s order where the dates are the same', () => {
    const same = answers(hardCases['ss-joint-visit'], {
      'referral-received': { date: '2026-12-16' },
      allocation: { date: '2026-12-16' },
      'initial-visit': { date: '2026-12-16' },
    });
    expect(same.map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('counts hours by the clock and by the service, across the clock change', () => {
    expect(sentences(timescales['contact-social-worker'], requestAtNight)).toEqual([
      'By 3:30am on Sunday 28 March 2027',
      'By 11am on Sunday 28 March 2027',
    ]);
  });

  it('puts a time of day before the end of the same day', () => {
    const record: Datable = {
      ...timescales['respond-to-referral'],
      readings: [
        { counts: { from: 'request-received' }, unit: 'days', figure: 1 },
        { counts: { from: 'request-received' }, unit: 'hours', figure: 24 },
      ],
    };
    expect(
      sentences(record, { 'request-received': { date: '2026-12-16', time: '09:00' } }),
    ).toEqual(['By 9am on Thursday 17 December 2026', 'By the end of Thursday 17 December 2026']);
  });

  it('gives a fault in place of a date, and puts it last', () => {
    const [answer] = answers(timescales['complete-plan'], { allocation: { date: '2027-02-31' } });
    expect(faultOf(answer?.result)).toEqual({ code: 'not-a-date', value: '2027-02-31' });

    const noTime = answers(timescales['respond-to-referral'], {
      'request-received': { date: '2026-12-16' },
    });
    expect(noTime.map(({ result }) => faultOf(result).code)).toEqual(['needs-time', 'needs-time']);

    const mixed = answers(timescales['arrange-panel'], {
      'request-received': { date: '2060-01-01' },
      'social-worker-contacted': { date: '2026-12-16' },
    });
    expect(mixed.map(({ index, result }) => [index, result.ok])).toEqual([
      [1, true],
      [0, false],
    ]);
  });

  it('says that a date does not exist before it asks for the time', () => {
    const [answer] = answers(timescales['respond-to-referral'], {
      'request-received': { date: '2027-02-31' },
    });
    expect(faultOf(answer?.result)).toEqual({ code: 'not-a-date', value: '2027-02-31' });
  });

  it('has no date where only the near end of a range can be counted', () => {
    const range = { figure: { min: 1, max: 30_000 }, unit: 'working-days' } as const;
    const counts = { from: 'consent' };
    const deadline: Datable = { ...timescales['complete-plan'], readings: [{ counts, ...range }] };
    const period: Datable = {
      ...timescales['support-period'],
      readings: [{ counts, shape: 'span', ...range }],
    };
    for (const record of [deadline, period]) {
      const [answer] = answers(record, { consent: { date: '2026-12-16' } });
      expect(faultOf(answer?.result).code).toBe('outside-table');
    }
  });

  it('has no date for a recurrence of hours without a time', () => {
    const [answer] = answers(
      {
        ...timescales.reviews,
        readings: [{ basis: 'series', counts: { from: 'visit' }, unit: 'hours', figure: 24 }],
      },
      { visit: { date: '2026-12-16' } },
    );
    expect(faultOf(answer?.result)).toEqual({ code: 'needs-time' });
  });

  it('refuses a rule of hours without a clock', () => {
    expect(() =>
      answerReadings(timescales['respond-to-referral'], requestAtNight, englandAndWales),
    ).toThrow('needs a clock');
  });
});

describe('the bounds of a deadline', () => {
  const record = (reading: object): Datable => ({
    ...hardCases['op-request-forms'],
    readings: [{ counts: { before: 'step-meeting' }, ...reading }],
  });
  const meeting = { 'step-meeting': { date: '2026-12-16' } };

  it('takes "at least N before" as a last day, with a clear day one earlier', () => {
    expect(sentences(hardCases['op-request-forms'], meeting)).toEqual([
      'By the end of Monday 14 December 2026',
      'By the end of Tuesday 15 December 2026',
    ]);
  });

  it('takes "at most N before" as a first day', () => {
    expect(sentences(record({ bound: 'atMost', unit: 'months', figure: 12 }), meeting)).toEqual([
      'On or after Tuesday 16 December 2025',
    ]);
  });

  it('gives both ends of a range in order of time, counting back as well', () => {
    const back = record({ bound: 'exactly', unit: 'days', figure: { min: 2, max: 5 } });
    expect(sentences(back, meeting)).toEqual([
      'From Friday 11 December 2026 to the end of Monday 14 December 2026',
    ]);
  });

  it('takes week 29 of pregnancy as its first day, or any day of it', () => {
    expect(sentences(hardCases['op-week-29'], { 'baby-due': { date: '2027-05-05' } })).toEqual([
      'On Wednesday 17 February 2027',
      'From Wednesday 17 February 2027 to the end of Tuesday 23 February 2027',
    ]);
  });
});

describe('what a calculator asks for', () => {
  it('asks for a time only where hours count', () => {
    expect(needsTime(timescales['contact-social-worker'])).toBe(true);
    expect(needsTime(timescales['complete-plan'])).toBe(false);
    const either: Datable = {
      ...timescales['complete-plan'],
      readings: [
        { counts: { from: 'allocation' } },
        { counts: { from: 'allocation' }, unit: 'hours', figure: 24 },
      ],
    };
    expect(needsTime(either)).toBe(true);
  });

  it('asks for each event once, in the source’s order', () => {
    expect(eventsOf(timescales['fgc-discussion'])).toEqual(['support-start', 'allocation']);
    expect(eventsOf(timescales['contact-social-worker'])).toEqual(['request-received']);
  });
});
