import { describe, expect, it } from 'vitest';
import type { ResultMoment, Outcome } from '../../../src/timescale/count/outcome.ts';
import type { DueDate } from '../../../src/timescale/count/result.ts';
import { utcMinutes } from '../../../src/timescale/calendar/london-time.ts';
import { hoursWords } from '../../../src/timescale/words/hours.ts';
import { dateLead } from '../../../src/timescale/words/sentence.ts';
import { after } from '../a-reading.ts';

const reading = after(10, 'days');
const onDay: DueDate = { kind: 'day', date: '2027-01-04', reading, ledger: [], warnings: [] };
const atTime: DueDate = {
  kind: 'time',
  at: '2027-01-04T10:30+00:00',
  minute: utcMinutes('2027-01-04T10:30+00:00'),
  date: '2027-01-04',
  reading,
  hours: [],
  warnings: [],
  words: hoursWords,
};
const day: ResultMoment = { date: '2027-01-04' };
const later: ResultMoment = { date: '2027-01-11' };
const time: ResultMoment = { date: '2027-01-04', time: '10:30' };
const laterTime: ResultMoment = { date: '2027-01-04', time: '12:30' };

describe('what stands before a date that stands alone', () => {
  it.each([
    ['atMost', 'By the end of', 'By'],
    ['exactly', 'On', 'At'],
    ['atLeast', 'On or after', 'At or after'],
    ['about', 'On or about', 'At or about'],
  ] as const)('for a bound of %s it is "%s" a day, "%s" a time', (bound, before, beforeTime) => {
    expect(dateLead({ kind: 'due', due: onDay }, { ...reading, bound })).toBe(before);
    expect(dateLead({ kind: 'due', due: atTime }, { ...reading, bound })).toBe(beforeTime);
  });

  it('says of a series that it is the first, where there are more', () => {
    const series = (...occurrences: readonly [DueDate, ...DueDate[]]): Outcome => ({
      kind: 'series',
      occurrences,
    });
    expect(dateLead(series(onDay, onDay), { ...reading, bound: 'exactly' })).toBe('First on');
    expect(dateLead(series(onDay), { ...reading, bound: 'exactly' })).toBe('On');
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
    expect(dateLead({ kind: 'window', begins, ...(ends && { ends }) }, reading)).toBe(words);
  });
});

describe('what stands before the last day of a range', () => {
  const earlier: DueDate = { ...onDay, date: '2026-12-28' };

  it('says that it is the last, whatever the bound', () => {
    const range = { kind: 'due', due: onDay, earliest: earlier } as const;
    expect(dateLead(range, { ...reading, bound: 'exactly' })).toBe('By the end of');
  });

  it('is no more than about, where the clause says so', () => {
    const ends = { earliest: { ...later, due: onDay }, latest: { ...later, due: onDay } };
    const window = { kind: 'window', begins: { earliest: day, latest: day }, ends } as const;
    expect(dateLead(window, { ...reading, bound: 'about' })).toBe('Ends on or about');
  });
});
