import { describe, expect, it } from 'vitest';
import { englandAndWales } from '../../../src/timescale/calendar/working-calendar.ts';
import type { Occurrence } from '../../../src/timescale/record/occurrence.ts';
import { yearOfCycle } from '../../../src/timescale/count/year.ts';
import { periodWords, tellYear } from '../../../src/timescale/words/year.ts';

function told(...cycles: readonly Occurrence[]) {
  return tellYear(
    cycles.flatMap((occurs) => yearOfCycle(occurs, '2026-11-29', englandAndWales) ?? []),
  );
}

const wordsIn = (month: string, ...cycles: readonly Occurrence[]) =>
  told(...cycles)
    .months.filter((one) => one.month === month)
    .flatMap(({ items }) => items.map(({ words }) => words));

describe('a month of a year', () => {
  it('lists the days of a weekday, and says which is a bank holiday', () => {
    expect(wordsIn('2026-12', { on: 'weekdays', weekdays: [{ day: 'friday' }] })).toEqual([
      'Fridays: 4, 11, 18 and 25 (25 December is Christmas Day)',
    ]);
  });

  it('lists two weekdays with their parts of the day', () => {
    const weekdays = [
      { day: 'friday', part: 'afternoon' },
      { day: 'monday', part: 'morning' },
    ] as const;
    expect(wordsIn('2027-01', { on: 'weekdays', weekdays })).toEqual([
      'Mondays, morning: 4, 11, 18 and 25; Fridays, afternoon: 1, 8, 15, 22 and 29 (1 January is New Year’s Day)',
    ]);
  });

  it('leaves what comes each day or week, on no day that is named, to a list of its own', () => {
    const year = told({ on: 'cycle', each: 'day' }, { on: 'cycle', each: 'week' });
    expect(year.months).toEqual([]);
    expect(year.throughout).toEqual([
      { index: 0, words: 'every day' },
      { index: 1, words: 'once in each week, on a day that the procedure does not name' },
    ]);
  });

  it('says of what has no day that any day will do', () => {
    expect(
      wordsIn('2027-02', { on: 'cycle', each: 'month' }, { on: 'cycle', each: 'quarter' }),
    ).toEqual(['once, on any day']);
    expect(wordsIn('2027-01', { on: 'cycle', each: 'quarter' })).toEqual([
      'once, on a day from January 2027 to March 2027',
    ]);
  });

  it('names the month that the source names', () => {
    expect(wordsIn('2027-10', { on: 'month', year: 2027, month: 10 })).toEqual(['in this month']);
  });

  it('stands in its order, with its cycles in theirs', () => {
    const year = told({ on: 'cycle', each: 'year' }, { on: 'cycle', each: 'month' });
    expect(year.months.map(({ title }) => title).slice(0, 3)).toEqual([
      'November 2026',
      'December 2026',
      'January 2027',
    ]);
    expect(year.months[0]?.items.map(({ index }) => index)).toEqual([0, 1]);
  });
});

it('what has no date says why', () => {
  expect(
    told(
      { on: 'cycle', each: 'term' },
      { on: 'unclear', readings: ['twice a month', 'every two months'] },
      { on: 'month', year: 2020, month: 12 },
      { on: 'month', year: 2030, month: 12 },
    ).undated,
  ).toEqual([
    { index: 0, words: 'Once each term: the dates of terms are not in this guide.' },
    { index: 1, words: 'The cycle can be read in more than one way, so no date is told.' },
    { index: 2, words: 'December 2020 is over.' },
    { index: 3, words: 'December 2030 comes later than this year.' },
  ]);
});

it.each([
  [
    'week',
    '2026-11-30',
    '2026-12-06',
    'on a day of the week from Monday 30 November 2026 to Sunday 6 December 2026',
  ],
  ['month', '2026-12-01', '2026-12-31', 'on a day of December 2026'],
  ['year', '2026-11-29', '2027-11-28', 'on a day from 29 November 2026 to 28 November 2027'],
] as const)('a period of a %s is said', (each, from, to, words) => {
  expect(periodWords(each, { from, to })).toBe(words);
});
