import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownAt, utcMinutes } from '../../../src/timescale/calendar/london-time.ts';
import { dayAndTime, writeInstant } from '../../../src/timescale/calendar/time-of-day.ts';
import { londonInstant, londonMinutes } from '../../../src/timescale/calendar/summer-time.ts';
import { dayOf } from '../../../src/timescale/calendar/day-number.ts';
import { londonTime, offsetAt } from '../../../src/timescale/calendar/london-zone.ts';

describe('an instant in minutes', () => {
  const noon = Date.UTC(2027, 2, 28, 12, 0) / 60_000;

  it.each([
    ['2027-03-28T12:00Z'],
    ['2027-03-28T12:00:59Z'],
    ['2027-03-28T12:00:00.000Z'],
    ['2027-03-28T13:00+01:00'],
    ['2027-03-28T17:30+05:30'],
    ['2027-03-28T08:30-03:30'],
  ])('%s is noon in Greenwich', (at) => {
    expect(utcMinutes(at)).toBe(noon);
  });

  it.each([
    ['at 2027-03-28T12:00Z'],
    ['2027-03-28T12:00Z or so'],
    ['2027-03-28T12:00'],
    ['2027-03-28T24:00Z'],
    ['2027-03-28T12:60Z'],
    ['2027-03-28T12:00+25:00'],
    [''],
  ])('“%s” is none, and refused by name', (at) => {
    expect(() => utcMinutes(at)).toThrow(
      new RangeError(`"${at}" is not an instant with its offset`),
    );
  });

  it('refuses a day that does not exist', () => {
    expect(() => utcMinutes('2026-02-30T10:00Z')).toThrow(
      new RangeError('"2026-02-30" is not a date'),
    );
  });
});

describe('London’s offset', () => {
  const londonOffset = (day: number, minute: number) =>
    day * 1440 + minute - londonMinutes(day, minute);
  const first = dayOf('2019-01-01');
  const last = dayOf('2040-12-31');

  it('is the platform’s at midnight and at 9am of every day', () => {
    const wrong: number[] = [];
    for (let day = first; day <= last; day += 1) {
      for (const minute of [0, 540]) {
        const { instant } = londonTime(day, minute);
        if (offsetAt(instant) !== londonOffset(day, minute)) wrong.push(day);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is the platform’s at any time, of one that occurs twice the earlier', () => {
    const changes = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2024-03-31'];
    const anyDay = fc.oneof(
      fc.integer({ min: first, max: last }),
      fc.constantFrom(...changes).map(dayOf),
    );
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1439 }), (day, minute) => {
        const time = londonTime(day, minute);
        fc.pre(time.occurs !== 'never');
        expect(londonOffset(day, minute)).toBe(offsetAt(time.instant));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an instant as London’s clock shows it', () => {
  it.each([
    [{ date: '2027-03-28', time: '00:59' }, '2027-03-28T00:59+00:00'],
    [{ date: '2027-03-28', time: '03:30' }, '2027-03-28T03:30+01:00'],
    [{ date: '2026-10-25', time: '01:30' }, '2026-10-25T01:30+01:00'],
    [{ date: '2026-10-25', time: '02:00' }, '2026-10-25T02:00+00:00'],
    [{ date: '2026-12-31', time: '24:00' }, '2027-01-01T00:00+00:00'],
    [{ date: '2026-10-24', time: '24:00' }, '2026-10-25T00:00+01:00'],
  ])('%j', (moment, at) => {
    expect(londonInstant(moment)).toBe(at);
  });

  it('is read as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 25_000_000, max: 37_000_000 }), (minutes) => {
        const instant = new Date(minutes * 60_000);
        const [date, time] = instant
          .toLocaleString('sv-SE', { timeZone: 'Europe/London' })
          .split(' ');
        const shown = { date, time: time?.slice(0, 5) };
        const offset = offsetAt(minutes * 60_000);
        const at = writeInstant(minutes, offset);
        expect(shownAt(at)).toEqual(shown);
        expect(utcMinutes(at)).toBe(minutes);
        expect(dayAndTime(minutes + offset)).toEqual(shown);
      }),
      { numRuns: 1000 },
    );
  });

  it('is not read from what is none', () => {
    expect(() => shownAt('2027-03-28')).toThrow(
      new RangeError('"2027-03-28" is not an instant with its offset'),
    );
  });

  it('goes back to minutes, where the time occurs once', () => {
    expect(londonMinutes(dayOf('2027-07-01'), 540)).toBe(utcMinutes('2027-07-01T09:00+01:00'));
  });

  it('refuses a day or a time that is none', () => {
    expect(() => londonInstant({ date: '2027-02-29', time: '09:00' })).toThrow(
      new RangeError('"2027-02-29" is not a date'),
    );
    expect(() => londonInstant({ date: '2027-02-28', time: '25:00' })).toThrow(
      new RangeError('"25:00" is not a time of day'),
    );
  });

  it('is written with any offset', () => {
    expect(writeInstant(0, -210)).toBe('1969-12-31T20:30-03:30');
  });
});
