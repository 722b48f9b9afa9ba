import { describe, expect, it } from 'vitest';
import type { ResultMoment, Outcome } from '../../../src/timescale/count/outcome.ts';
import type { DueDate } from '../../../src/timescale/count/result.ts';
import {
  planCountedWords,
  planLeadWords,
  planMovedWords,
  planSpanWords,
} from '../../../src/timescale/words/plan-rows.ts';
import { after } from '../a-reading.ts';

const reading = after(10, 'days');
const onDay: DueDate = { kind: 'day', date: '2027-01-04', reading, ledger: [], warnings: [] };
const atTime: DueDate = {
  kind: 'time',
  at: '2027-01-04T10:30+00:00',
  date: '2027-01-04',
  reading,
  hours: [],
  warnings: [],
};
const day: ResultMoment = { date: '2027-01-04' };
const later: ResultMoment = { date: '2027-01-11' };
const time: ResultMoment = { date: '2027-01-04', time: '10:30' };
const laterTime: ResultMoment = { date: '2027-01-04', time: '12:30' };

describe('what stands before a row’s date', () => {
  it.each([
    ['atMost', 'By the end of', 'By'],
    ['exactly', 'On', 'At'],
    ['atLeast', 'On or after', 'At or after'],
    ['about', 'On or about', 'At or about'],
  ] as const)('for a bound of %s it is "%s" a day, "%s" a time', (bound, before, beforeTime) => {
    expect(planLeadWords({ kind: 'due', due: onDay }, { ...reading, bound })).toBe(before);
    expect(planLeadWords({ kind: 'due', due: atTime }, { ...reading, bound })).toBe(beforeTime);
  });

  it('says of a series that it is the first, where there are more', () => {
    const series = (...occurrences: readonly [DueDate, ...DueDate[]]): Outcome => ({
      kind: 'series',
      occurrences,
    });
    expect(planLeadWords(series(onDay, onDay), { ...reading, bound: 'exactly' })).toBe('First on');
    expect(planLeadWords(series(onDay), { ...reading, bound: 'exactly' })).toBe('On');
  });

  it.each([
    ['Begins by the end of', { earliest: day, latest: later }, undefined],
    ['Begins by', { earliest: time, latest: laterTime }, undefined],
    ['Ends no sooner than', { earliest: day, latest: day }, { earliest: later }],
    ['Ends by the end of', { earliest: day, latest: day }, { earliest: day, latest: later }],
    ['Ends at the end of', { earliest: day, latest: day }, { earliest: later, latest: later }],
    ['Ends by', { earliest: day, latest: day }, { earliest: time, latest: laterTime }],
    ['Ends at', { earliest: day, latest: day }, { earliest: time, latest: time }],
  ] as const)('says of a period "%s"', (words, begins, ends) => {
    expect(planLeadWords({ kind: 'window', begins, ...(ends && { ends }) }, reading)).toBe(words);
  });
});

describe('what a row was counted from', () => {
  const counts = { from: 'allocation' };

  it('is a day that happened, on from it or back', () => {
    const known = { state: 'known', moment: { date: '2026-12-16' } } as const;
    expect(planCountedWords('allocation', known, counts)).toBe(
      'Counted from allocation, Wednesday 16 December 2026.',
    );
    expect(planCountedWords('the meeting', known, { before: 'meeting' })).toBe(
      'Counted back from the meeting, Wednesday 16 December 2026.',
    );
  });

  it('is the latest day that was worked out, until the real one is known', () => {
    const projected = {
      state: 'projected',
      earliest: { date: '2026-12-16' },
      latest: { date: '2026-12-17' },
      approximate: false,
      countedFrom: [{ timescale: 'allocate', reading: 0, event: 'panel' }],
    } as const;
    expect(planCountedWords('allocation', projected, counts)).toBe(
      'Counted from the latest date of allocation, between Wednesday 16 December 2026 and Thursday 17 December 2026, if nothing else is known.',
    );
  });

  it('is nothing where the event has no date', () => {
    expect(planCountedWords('allocation', { state: 'unknown', ask: [] }, counts)).toBe('');
  });
});

describe('where a row stood before', () => {
  it.each([
    ['Moved from Monday.', { first: 'Monday', last: 'Monday' }],
    ['Moved: this was between Monday and Tuesday.', { first: 'Monday', last: 'Tuesday' }],
    ['New: this had no date before.', undefined],
  ] as const)('%s', (words, was) => {
    expect(planMovedWords(was)).toBe(words);
  });

  it('is one day, or two', () => {
    expect(planSpanWords('Monday', 'Monday')).toBe('Monday');
    expect(planSpanWords('Monday', 'Tuesday')).toBe('between Monday and Tuesday');
  });
});
