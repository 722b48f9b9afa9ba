import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  FIRST_DAY,
  LAST_DAY,
  datesAlong,
  fromDayNumber,
  isWritableDay,
  toDayNumber,
} from '../../../src/timescale/calendar/day-number.ts';

const anyDay = fc.oneof(
  fc.integer({ min: FIRST_DAY, max: LAST_DAY }),
  fc.integer({ min: 0, max: 30_000 }),
  fc.constantFrom(FIRST_DAY, LAST_DAY),
);

it('writes every day from one to another, forwards and backwards, as it would be written alone', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (from, distance) => {
      const to = Math.min(Math.max(from + distance, FIRST_DAY), LAST_DAY);
      const step = to < from ? -1 : 1;
      const expected = Array.from({ length: Math.abs(to - from) + 1 }, (_, away) =>
        fromDayNumber(from + step * away),
      );
      expect(datesAlong(from, to)).toEqual(expected);
    }),
  );
});

it('goes through the end of February and of the year', () => {
  const days = (from: string, to: string) =>
    datesAlong(toDayNumber(from) ?? NaN, toDayNumber(to) ?? NaN);
  expect(days('2028-02-28', '2028-03-01')).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
  expect(days('2027-03-01', '2027-02-28')).toEqual(['2027-03-01', '2027-02-28']);
  expect(days('2027-01-01', '2026-12-31')).toEqual(['2027-01-01', '2026-12-31']);
  expect(days('2027-01-01', '2027-01-01')).toEqual(['2027-01-01']);
});

it.each([
  [NaN, 0],
  [0, NaN],
  [0, 0.5],
  [FIRST_DAY - 1, FIRST_DAY],
  [LAST_DAY, LAST_DAY + 1],
])('refuses days that cannot be written: %s to %s', (from, to) => {
  const lost = isWritableDay(from) ? to : from;
  expect(() => datesAlong(from, to)).toThrow(
    new RangeError(`No calendar date can be written for day ${lost}`),
  );
});
