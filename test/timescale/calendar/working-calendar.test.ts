import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber } from '../../../src/timescale/calendar/day-number.ts';
import {
  englandAndWales,
  workingCalendar,
} from '../../../src/timescale/calendar/working-calendar.ts';

function day(date: string): number {
  const found = toDayNumber(date);
  if (found === undefined) {
    throw new Error(`${date} is not a date`);
  }
  return found;
}

const written = (found: number | undefined) => found && fromDayNumber(found);
const FIRST = day('2019-01-01');
const LAST = day('2035-12-31');
const closures = [{ from: '2026-12-29', to: '2026-12-31' }];

describe('the working calendar', () => {
  it('says why a day is not a working day', () => {
    expect(englandAndWales.isWorkingDay(day('2026-12-24'))).toBe(true);
    expect(englandAndWales.skipReason(day('2026-12-24'))).toBeUndefined();
    expect(englandAndWales.skipReason(day('2026-12-26'))).toEqual({ reason: 'weekend' });
    expect(englandAndWales.skipReason(day('2026-12-28'))).toEqual({
      reason: 'bank holiday',
      name: 'Boxing Day (substitute day)',
    });
    expect(englandAndWales.bankHoliday(day('2027-01-01'))).toBe('New Year’s Day');
    expect(englandAndWales.bankHoliday(day('2027-01-04'))).toBeUndefined();
  });

  it('finds the working days beside a day', () => {
    const sunday = day('2026-12-27');
    expect(written(englandAndWales.lastWorkingDayBefore(sunday))).toBe('2026-12-24');
    expect(written(englandAndWales.addWorkingDays(sunday, 1))).toBe('2026-12-29');
    expect(written(englandAndWales.addWorkingDays(sunday, 0))).toBe('2026-12-29');
    expect(written(englandAndWales.addWorkingDays(day('2026-12-29'), 0))).toBe('2026-12-29');
  });

  it('lays closures over the count, and leaves them out only on the user’s word', () => {
    const overlay = workingCalendar({ closures });
    const leftOut = workingCalendar({ closures, countClosures: true });
    const wednesday = day('2026-12-30');
    expect(overlay.isWorkingDay(wednesday)).toBe(true);
    expect(overlay.isClosed(wednesday)).toBe(true);
    expect(written(overlay.lastOpenDayBefore(wednesday))).toBe('2026-12-24');
    expect(leftOut.skipReason(wednesday)).toEqual({ reason: 'closure' });
    expect(written(leftOut.addWorkingDays(day('2026-12-24'), 1))).toBe('2027-01-04');
    expect(englandAndWales.isClosed(wednesday)).toBe(false);
  });

  it('refuses closures that cannot be', () => {
    const wrong = (from: string, to: string) => () => workingCalendar({ closures: [{ from, to }] });
    expect(wrong('2026-12-31', '2026-12-29')).toThrow(
      new RangeError('A closure ends on 2026-12-29, before it begins on 2026-12-31'),
    );
    expect(wrong('2026-02-30', '2026-03-01')).toThrow(new RangeError('"2026-02-30" is not a date'));
  });

  it('knows nothing outside its table', () => {
    const outside = [FIRST - 1, LAST + 1, -1_000_000, 1_000_000, Number.NaN];
    for (const unknown of outside) {
      expect(englandAndWales.covers(unknown)).toBe(false);
      expect(englandAndWales.isWorkingDay(unknown)).toBeUndefined();
      expect(englandAndWales.addWorkingDays(unknown, 0)).toBeUndefined();
      expect(englandAndWales.addWorkingDays(unknown, 1)).toBeUndefined();
      expect(englandAndWales.addWorkingDays(unknown, -1)).toBeUndefined();
      expect(englandAndWales.isProjected(unknown)).toBe(false);
    }
    expect(englandAndWales.lastWorkingDayBefore(FIRST)).toBeUndefined();
    expect(englandAndWales.addWorkingDays(LAST, 1)).toBeUndefined();
    expect(written(englandAndWales.addWorkingDays(FIRST, 1))).toBe('2019-01-02');
    expect(written(englandAndWales.lastWorkingDayBefore(LAST))).toBe('2035-12-28');
  });

  it('refuses a count that is not of whole days', () => {
    expect(() => englandAndWales.addWorkingDays(FIRST, 1.5)).toThrow(
      new RangeError('Cannot count 1.5 working days from a day'),
    );
  });
});

describe('a count of working days', () => {
  /** The working days passed on the way from a day to another, the first not counted and the last counted. */
  function passed(from: number, to: number): number {
    const step = to < from ? -1 : 1;
    let days = 0;
    for (let at = from; at !== to; at += step) {
      days += englandAndWales.isWorkingDay(at + step) === true ? 1 : 0;
    }
    return step * days;
  }

  it('passes as many as are asked for, and ends on one', () => {
    const anyDay = fc.integer({ min: FIRST, max: LAST });
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (start, n) => {
        const end = n === 0 ? undefined : englandAndWales.addWorkingDays(start, n);
        fc.pre(end !== undefined);
        expect(englandAndWales.isWorkingDay(end)).toBe(true);
        expect(passed(start, end)).toBe(n);
      }),
    );
  });
});

describe('bank holidays that are not published yet', () => {
  it('begin on the day after those that are', () => {
    const first = day(englandAndWales.projectedFrom);
    expect(englandAndWales.isProjected(first - 1)).toBe(false);
    expect(englandAndWales.isProjected(first)).toBe(true);
    expect(written(first - 1)).toBe(englandAndWales.publishedUntil);
  });
});
