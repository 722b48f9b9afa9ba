import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../../../src/timescale/calendar/day-number.ts';
import type { DayHours } from '../../../src/timescale/record/opening-hours.ts';
import { minuteOfDay } from '../../../src/timescale/calendar/time-of-day.ts';
import { openingTimes, passesMidnight } from '../../../src/timescale/calendar/opening-times.ts';
import {
  englandAndWales,
  workingCalendar,
} from '../../../src/timescale/calendar/working-calendar.ts';
import { opening } from '../count/clock/opening.ts';

const night: DayHours = { opens: '17:00', closes: '08:00' };
const nights = opening(night, night, 'as weekday');

function timesOn(date: string, hours = nights, calendar = englandAndWales) {
  return openingTimes(toDayNumber(date) ?? Number.NaN, hours, calendar);
}

describe('opening hours that pass midnight', () => {
  it('are the early hours of the day after as well', () => {
    expect(timesOn('2027-01-05')).toEqual({
      open: [
        { from: 0, to: 480 },
        { from: 1020, to: 1440 },
      ],
    });
  });

  it('are of the day on which they begin: what is closed after them stays closed', () => {
    const weekdayNights = opening(night, 'closed', 'as weekday');
    // Saturday 9 January 2027 has Friday's early hours, Sunday none, Monday only its own evening.
    expect(timesOn('2027-01-09', weekdayNights)).toEqual({
      open: [{ from: 0, to: 480 }],
      reason: 'closed on Saturday',
    });
    expect(timesOn('2027-01-10', weekdayNights)).toEqual({
      open: [],
      reason: 'closed on Sunday',
    });
    expect(timesOn('2027-01-11', weekdayNights)).toEqual({ open: [{ from: 1020, to: 1440 }] });
  });

  it('run into a bank holiday, and do not begin on it', () => {
    const noHolidays = opening(night, night, 'closed');
    expect(timesOn('2026-12-25', noHolidays)).toEqual({
      open: [{ from: 0, to: 480 }],
      reason: 'Christmas Day',
    });
    expect(timesOn('2026-12-26', noHolidays)).toEqual({ open: [{ from: 1020, to: 1440 }] });
  });

  it('meet or overlap the next day’s as one stretch', () => {
    const long = opening({ opens: '10:00', closes: '09:00' }, night, 'as weekday');
    expect(timesOn('2027-01-05', long)).toEqual({
      open: [
        { from: 0, to: 540 },
        { from: 600, to: 1440 },
      ],
    });
    const saturday = {
      ...long,
      days: { ...long.days, saturday: { opens: '08:00', closes: '12:00' } },
    };
    expect(timesOn('2027-01-09', saturday)).toEqual({ open: [{ from: 0, to: 720 }] });
    const met = { ...long, days: { ...long.days, saturday: { opens: '09:00', closes: '09:30' } } };
    expect(timesOn('2027-01-09', met)).toEqual({ open: [{ from: 0, to: 570 }] });
  });

  it('end at midnight where they close at "00:00" or "24:00"', () => {
    for (const closes of ['00:00', '24:00']) {
      const late: DayHours = { opens: '20:00', closes };
      expect(timesOn('2027-01-05', opening(late, late, 'as weekday'))).toEqual({
        open: [{ from: 1200, to: 1440 }],
      });
      expect(passesMidnight(late)).toBe(false);
    }
    expect(passesMidnight(night)).toBe(true);
    expect(passesMidnight('closed')).toBe(false);
  });

  it('are not known on the day after one that is not stated', () => {
    const weekendNotStated = opening(night, 'not stated', 'as weekday');
    expect(timesOn('2027-01-11', weekendNotStated)).toEqual({
      code: 'hours-not-stated',
      date: '2027-01-10',
    });
    const day: DayHours = { opens: '08:00', closes: '17:00' };
    expect(timesOn('2027-01-11', opening(day, 'not stated', 'as weekday'))).toEqual({
      open: [{ from: 480, to: 1020 }],
    });
  });

  it('are not known on the table’s first day, where bank holidays decide', () => {
    expect(timesOn('2019-01-01', opening(night, night, 'closed'))).toMatchObject({
      code: 'outside-table',
    });
    expect(timesOn('2019-01-02', opening(night, night, 'closed'))).toMatchObject({
      open: [{ from: 1020, to: 1440 }],
    });
  });

  it('leave out the whole of a day that the user asks to leave out, and the shift that begins on it', () => {
    const closures = [{ from: '2027-01-05', to: '2027-01-05' }];
    const leftOut = workingCalendar({ closures, countClosures: true });
    expect(timesOn('2027-01-05', nights, leftOut)).toEqual({ open: [], reason: 'office closed' });
    expect(timesOn('2027-01-06', nights, leftOut)).toEqual({ open: [{ from: 1020, to: 1440 }] });
    expect(timesOn('2027-01-05', nights, workingCalendar({ closures }))).toEqual(
      timesOn('2027-01-05'),
    );
  });
});

describe('a clock time', () => {
  it.each([
    ['00:00', 0],
    ['08:30', 510],
    ['23:59', 1439],
    ['24:00', 1440],
    ['24:01', undefined],
    ['8:30', undefined],
    ['12pm', undefined],
    ['12:60', undefined],
  ])('%s is minute %s of the day', (time, minute) => {
    expect(minuteOfDay(time)).toBe(minute);
  });

  it('that is none, or hours that never close, are refused', () => {
    for (const closes of ['7pm', '08:00']) {
      const wrong: DayHours = { opens: '08:00', closes };
      expect(() => timesOn('2027-01-05', opening(wrong, wrong, 'closed'))).toThrow(RangeError);
    }
  });
});
