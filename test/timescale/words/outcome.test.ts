import { dueDay } from '../a-reading.ts';
import { describe, expect, it } from 'vitest';
import type { DueDate } from '../../../src/timescale/count/result.ts';
import { englandAndWales } from '../../../src/timescale/calendar/working-calendar.ts';
import { outcomeWords } from '../../../src/timescale/words/sentence.ts';
import { after, answered } from '../a-reading.ts';

const weekly = after(1, 'weeks', { bound: 'exactly', basis: 'series' });
const week = (number: number) =>
  answered(dueDay(after(number, 'weeks'), '2027-01-04', englandAndWales));

/** The Mondays after Monday 4 January 2027, as a series has them. */
function mondays(count: number): readonly [DueDate, ...DueDate[]] {
  return [week(1), ...Array.from({ length: count - 1 }, (_, place) => week(place + 2))];
}

describe('the dates of a series in words', () => {
  const words = (count: number, reading = weekly) =>
    outcomeWords({ kind: 'series', occurrences: mondays(count) }, reading);

  it('write out six, and say that there are more only where there are', () => {
    const six = [
      'Monday 11 January 2027',
      'Monday 18 January 2027',
      'Monday 25 January 2027',
      'Monday 1 February 2027',
      'Monday 8 February 2027',
      'Monday 15 February 2027',
    ];
    expect(words(2)).toBe('Monday 11 January 2027; Monday 18 January 2027');
    expect(words(6)).toBe(six.join('; '));
    expect(words(7)).toBe(`${six.join('; ')}; and so on`);
  });

  it('are a single date where there is one, or where each counts from the one before', () => {
    expect(words(1)).toBe('On Monday 11 January 2027');
    expect(words(3, after(1, 'weeks', { basis: 'sinceLast' }))).toBe(
      'By the end of Monday 11 January 2027',
    );
  });
});

describe('a date in words', () => {
  it.each([
    ['exactly', 'On Monday 11 January 2027'],
    ['atMost', 'By the end of Monday 11 January 2027'],
    ['atLeast', 'On or after Monday 11 January 2027'],
    ['about', 'On or about Monday 11 January 2027'],
  ] as const)('binds as "%s" does', (bound, words) => {
    expect(outcomeWords({ kind: 'due', due: week(1) }, after(1, 'weeks', { bound }))).toBe(words);
  });
});
