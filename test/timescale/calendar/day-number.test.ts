import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIRST_DAY,
  LAST_DAY,
  addMonths,
  dayOf,
  fromDayNumber,
  isoWeekday,
  toDayNumber,
  weekdayOf,
} from '../../../src/timescale/calendar/day-number.ts';

const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });

function day(date: string): number {
  const found = toDayNumber(date);
  if (found === undefined) {
    throw new Error(`${date} is not a date`);
  }
  return found;
}

describe('day numbers', () => {
  it('count from 1970-01-01', () => {
    expect(day('1970-01-01')).toBe(0);
    expect(day('1969-12-31')).toBe(-1);
    expect(day('2000-03-01')).toBe(11_017);
  });

  it('agree with the platform’s own calendar on any date and weekday', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const platform = new Date(number * 86_400_000);
        const date = platform.toISOString().slice(0, 10);
        expect(fromDayNumber(number)).toBe(date);
        expect(toDayNumber(date)).toBe(number);
        expect(isoWeekday(number) % 7).toBe(platform.getUTCDay());
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '2027-02-29',
    '1900-02-29',
    '2027-04-31',
    '2027-13-01',
    '2027-00-10',
    '2027-01-00',
    '0000-01-01',
    '2027-1-4',
    '04/01/2027',
    '2027-01-04T00:00',
    ' 2027-01-04',
    '',
  ])('refuse "%s", which is no date', (text) => {
    expect(toDayNumber(text)).toBeUndefined();
  });

  it('know leap days', () => {
    expect(toDayNumber('2028-02-29')).toBeDefined();
    expect(toDayNumber('2000-02-29')).toBeDefined();
  });

  it('throw where a date cannot be written', () => {
    expect(() => fromDayNumber(LAST_DAY + 1)).toThrow(RangeError);
    expect(() => fromDayNumber(FIRST_DAY - 1)).toThrow(RangeError);
    expect(() => fromDayNumber(0.5)).toThrow(
      new RangeError('No calendar date can be written for day 0.5'),
    );
    expect(() => fromDayNumber(Number.NaN)).toThrow(RangeError);
  });

  it('name weekdays', () => {
    expect(weekdayOf(day('2027-01-04'))).toBe('monday');
    expect(weekdayOf(day('1969-12-28'))).toBe('sunday');
    expect(isoWeekday(day('2026-12-26'))).toBe(6);
  });
});

describe('months', () => {
  it.each([
    ['2026-09-30', 4, '2027-01-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', -48, '2024-02-29'],
    ['2027-01-15', -1, '2026-12-15'],
    ['2027-01-15', -13, '2025-12-15'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(fromDayNumber(addMonths(day(from), months))).toBe(to);
  });

  it('keep the day of the month or take the month’s last', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 30_000 }),
        fc.integer({ min: -500, max: 500 }),
        (start, months) => {
          const from = fromDayNumber(start);
          const end = addMonths(start, months);
          const to = fromDayNumber(end);
          const isLast = fromDayNumber(end + 1).endsWith('-01');
          expect(to.slice(8) === from.slice(8) || (isLast && to.slice(8) < from.slice(8))).toBe(
            true,
          );
        },
      ),
    );
  });
});

describe('what is no day', () => {
  it('has no weekday, and is refused by name', () => {
    expect(() => weekdayOf(Number.NaN)).toThrow(
      new RangeError('NaN is not a day and has no weekday'),
    );
    expect(() => weekdayOf(0.5)).toThrow(RangeError);
  });

  it('is refused by name where a day is needed', () => {
    expect(dayOf('1970-01-02')).toBe(1);
    expect(() => dayOf('2026-02-30')).toThrow(new RangeError('"2026-02-30" is not a date'));
  });
});
