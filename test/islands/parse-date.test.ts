import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/islands/kit/date-entry/read-dates.ts';
import type { ParseOptions, TypedDate } from '../../src/islands/kit/date-entry/typed-date.ts';

function typed(day: string, month: string, year: string): TypedDate {
  return { day, month, year };
}

function dateOf(value: TypedDate, options?: ParseOptions): string {
  const parsed = parseDate(value, options);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return `${parsed.moment.date}${parsed.moment.time === undefined ? '' : ` ${parsed.moment.time}`}`;
}

function refusal(value: TypedDate, options?: ParseOptions): string {
  const parsed = parseDate(value, options);
  if (parsed.ok) throw new Error(`read as ${parsed.moment.date}`);
  return `${parsed.error.fields.join('+')}: ${parsed.error.message}`;
}

describe('what is read as a date', () => {
  it.each([
    ['16', '12', '2026', '2026-12-16'],
    [' 1 ', '01', ' 2027 ', '2027-01-01'],
    ['23', 'Dec', '2026', '2026-12-23'],
    ['23', 'december', '2026', '2026-12-23'],
    ['1', 'Sept', '2026', '2026-09-01'],
    ['1', 'jun.', '2026', '2026-06-01'],
    ['29', '2', '2028', '2028-02-29'],
  ])('%s %s %s', (day, month, year, date) => {
    expect(dateOf(typed(day, month, year))).toBe(date);
  });

  it.each(['23 Dec 2026', '23/12/2026', '23 December 2026', '23.12.2026'])(
    'a whole date in the first box: %s',
    (whole) => {
      expect(dateOf(typed(whole, '', ''))).toBe('2026-12-23');
    },
  );

  it.each([
    ['22', '30', '22:30'],
    ['0', '5', '00:05'],
  ])('the time %s %s', (hour, minute, time) => {
    const value = { ...typed('27', '3', '2027'), hour, minute };
    expect(dateOf(value, { withTime: true })).toBe(`2027-03-27 ${time}`);
  });
});

describe('what is refused, and which box to mend', () => {
  it.each([
    ['', '', '', 'day+month+year: Enter the date'],
    ['', '12', '2026', 'day: Enter a day'],
    ['16', '', '', 'month+year: Enter a month and a year'],
    ['31', '2', '2026', 'day: 31 February is not a date: February 2026 has 28 days'],
    ['29', 'Feb', '2027', 'day: 29 February is not a date: February 2027 has 28 days'],
    ['31', '4', '2027', 'day: 31 April is not a date: April 2027 has 30 days'],
    ['0', '4', '2027', 'day: Day must be a number from 1 to 31'],
    ['32', '4', '2027', 'day: Day must be a number from 1 to 31'],
    ['x', '4', '2027', 'day: Day must be a number from 1 to 31'],
    ['1', '13', '2027', 'month: Month must be a number from 1 to 12, or a name such as Dec'],
    ['1', 'ju', '2027', 'month: Month must be a number from 1 to 12, or a name such as Dec'],
    ['1', '1', '27', 'year: Year must have 4 numbers, such as 2026'],
    ['1', '1', '20270', 'year: Year must have 4 numbers, such as 2026'],
    ['1', '1', '0027', 'year: Year must have 4 numbers, such as 2026'],
    ['23/12/26', '', '', 'year: Year must have 4 numbers, such as 2026'],
  ])('%s %s %s', (day, month, year, message) => {
    expect(refusal(typed(day, month, year))).toBe(message);
  });

  it('refuses a year that the bank holidays do not reach, only where they are needed', () => {
    const years = { from: 2019, to: 2035 };
    expect(refusal(typed('1', '1', '2036'), { years })).toBe(
      'year: Enter a year from 2019 to 2035: bank holidays are known for those years only',
    );
    expect(refusal(typed('31', '12', '2018'), { years })).toMatch(/^year: /);
    expect(dateOf(typed('31', '12', '2035'), { years })).toBe('2035-12-31');
    expect(dateOf(typed('1', '1', '2036'))).toBe('2036-01-01');
  });

  it.each([
    ['', '', 'hour+minute: Enter an hour and a minute'],
    ['22', '', 'minute: Enter a minute: 00 on the hour'],
    ['10pm', '00', 'hour: Hour must be a number from 0 to 23: 10pm is 22'],
    ['24', '00', 'hour: Hour must be a number from 0 to 23: 10pm is 22'],
    ['22', '60', 'minute: Minute must be a number from 0 to 59'],
  ])('the time %s %s', (hour, minute, message) => {
    const value = { ...typed('27', '3', '2027'), hour, minute };
    expect(refusal(value, { withTime: true })).toBe(message);
  });

  it('asks for everything at once where nothing is typed', () => {
    const value = { ...typed('', '', ''), hour: '', minute: '' };
    expect(refusal(value, { withTime: true })).toBe(
      'day+month+year+hour+minute: Enter the date and the time',
    );
  });
});

describe('a whole date in the first box', () => {
  const timed: ParseOptions = { withTime: true };
  const withTime = (day: string, hour = '', minute = ''): TypedDate => ({
    ...typed(day, '', ''),
    hour,
    minute,
  });

  it.each([
    ['Wednesday 23 December 2026', '2026-12-23'],
    ['2026-12-23', '2026-12-23'],
    ['23rd of December, 2026', '2026-12-23'],
    ['Dec 23rd 2026', '2026-12-23'],
    ['3:30am on Wednesday 23 December 2026', '2026-12-23'],
  ])('%s', (day, date) => {
    expect(dateOf(typed(day, '', ''))).toBe(date);
  });

  it('brings its time along, where a time counts', () => {
    expect(dateOf(withTime('3:30pm on Wednesday 23 December 2026'), timed)).toBe(
      '2026-12-23 15:30',
    );
    expect(dateOf(withTime('2026-12-23T16:30+00:00'), timed)).toBe('2026-12-23 16:30');
  });

  it('and leaves a time that was typed in its boxes', () => {
    expect(dateOf(withTime('23 December 2026 at 4pm', '9', '15'), timed)).toBe('2026-12-23 09:15');
  });

  it('a time that may be left out may stand with it', () => {
    const optional = { ...timed, timeOptional: true };
    expect(dateOf(withTime('23 December 2026'), optional)).toBe('2026-12-23');
    expect(dateOf(withTime('23 December 2026 at 4pm'), optional)).toBe('2026-12-23 16:00');
  });

  it('a weekday that does not fit the date is pointed out', () => {
    expect(refusal(typed('Tuesday 23 December 2026', '', ''))).toBe(
      'day: 23 December 2026 is a Wednesday: check the date or its weekday',
    );
  });
});
