import { describe, expect, it } from 'vitest';
import {
  clockTime,
  longDate,
  monthWords,
  plainDate,
  shortDate,
  weekdayDate,
} from '../../../src/timescale/words/dates.ts';
import { instantWords } from '../../../src/timescale/words/hours.ts';

describe('a date in words', () => {
  it('has its weekday', () => {
    expect(longDate('2027-01-04')).toBe('Monday 4 January 2027');
    expect(longDate('2028-02-29')).toBe('Tuesday 29 February 2028');
    expect(longDate('1999-12-31')).toBe('Friday 31 December 1999');
  });

  it('is shorter where the rest is plain', () => {
    expect(shortDate('2027-01-04')).toBe('4 January');
    expect(weekdayDate('2026-12-25')).toBe('Friday 25 December');
    expect(plainDate('2035-12-31')).toBe('31 December 2035');
    expect(monthWords({ year: 2027, month: 10 })).toBe('October 2027');
  });

  it('is given back as written where there is no such date', () => {
    expect(longDate('2027-02-31')).toBe('2027-02-31');
    expect(shortDate('soon')).toBe('soon');
  });
});

describe('a time in words', () => {
  it.each([
    ['03:30', '3:30am'],
    ['16:00', '4pm'],
    ['09:05', '9:05am'],
    ['12:00', 'midday'],
    ['00:00', 'midnight'],
    ['24:00', 'midnight'],
    ['00:30', '12:30am'],
    ['12:30', '12:30pm'],
    ['23:59', '11:59pm'],
  ])('%s is "%s"', (time, words) => {
    expect(clockTime(time)).toBe(words);
  });

  it('names the day by the clock in London, whatever the offset', () => {
    expect(instantWords('2027-03-28T03:30+01:00')).toBe('3:30am on Sunday 28 March 2027');
    expect(instantWords('2026-12-31T23:59+00:00')).toBe('11:59pm on Thursday 31 December 2026');
  });

  it.each([
    ['2026-10-25T01:30+01:00', '1:30am, the first time, on Sunday 25 October 2026'],
    ['2026-10-25T01:30+00:00', '1:30am, the second time, on Sunday 25 October 2026'],
    ['2027-10-31T01:00+00:00', '1am, the second time, on Sunday 31 October 2027'],
    ['2026-10-25T00:59+01:00', '12:59am on Sunday 25 October 2026'],
    ['2026-10-25T02:00+00:00', '2am on Sunday 25 October 2026'],
    ['2026-10-24T01:30+01:00', '1:30am on Saturday 24 October 2026'],
    ['2026-10-18T01:30+01:00', '1:30am on Sunday 18 October 2026'],
  ])('names an hour that comes twice: %s is "%s"', (at, words) => {
    expect(instantWords(at)).toBe(words);
  });

  it('says which midnight', () => {
    expect(instantWords('2027-06-07T00:00+01:00')).toBe(
      'midnight at the start of Monday 7 June 2027',
    );
  });
});
