import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/timescale/calendar/day-number.ts';
import type { DayEnd } from '../../../src/timescale/count/approximate.ts';
import { hoursInDaysCounter } from '../../../src/timescale/count/approximate.ts';
import type { Result } from '../../../src/timescale/count/result.ts';
import { countsByClock } from '../../../src/timescale/record/reading.ts';
import type { OpeningHours } from '../../../src/timescale/record/opening-hours.ts';
import type { ResolvedReading } from '../../../src/timescale/record/reading.ts';
import { englandAndWales } from '../../../src/timescale/calendar/working-calendar.ts';
import { hardCases } from '../../fixtures/hard-cases.ts';
import { faultOf, hours, valueOf } from '../support.ts';

const byTheClock: ResolvedReading = {
  id: 'from-event',
  bound: 'atMost',
  figure: 24,
  unit: 'hours',
  counts: { from: 'request-received' },
  clearDays: false,
};
const byService: ResolvedReading = {
  ...byTheClock,
  figure: 4,
  unit: 'service-hours',
  hours: 'operating-hours',
};

/** Between how many days on the answer lies. */
function span(
  reading: ResolvedReading,
  date: string,
  opening: Record<string, OpeningHours> = hours,
): Result<{ readonly least: number; readonly most: number }> {
  const daysTo = (end: DayEnd): Result<number> => {
    const { unit, figure } = reading;
    if (!countsByClock(unit) || typeof figure !== 'number') {
      throw new Error(`Not a figure of hours: ${JSON.stringify(reading)}`);
    }
    const reckoning = { calendar: englandAndWales, hours: opening };
    const counter = hoursInDaysCounter(reading, unit, date, end, reckoning);
    const due = counter.ok ? counter.value.at(figure) : counter;
    return due.ok ? { ok: true, value: Math.abs(dayOf(due.value.date) - dayOf(date)) } : due;
  };
  const [least, most] = [daysTo('least'), daysTo('most')];
  if (!least.ok) {
    return least;
  }
  return most.ok ? { ok: true, value: { least: least.value, most: most.value } } : most;
}

describe('hours told in days', () => {
  it.each([
    [24, { least: 1, most: 1 }],
    [4, { least: 0, most: 1 }],
    [72, { least: 3, most: 3 }],
    [28, { least: 1, most: 2 }],
  ])('%i hours by the clock', (figure, days) => {
    expect(valueOf(span({ ...byTheClock, figure }, '2026-12-16'))).toEqual(days);
  });

  it('reckons minutes', () => {
    const reading = { ...byTheClock, unit: 'minutes', figure: 90 } as const;
    expect(valueOf(span(reading, '2026-12-16'))).toEqual({ least: 0, most: 1 });
  });

  it('takes service hours from before opening to after closing', () => {
    expect(valueOf(span(byService, '2026-12-16'))).toEqual({ least: 0, most: 1 });
    expect(valueOf(span({ ...byService, figure: 24 }, '2026-12-16'))).toEqual({
      least: 1,
      most: 2,
    });
  });

  it('waits through a bank holiday on which the service is closed', () => {
    // Good Friday is 26 March 2027.
    expect(valueOf(span(byService, '2027-03-25'))).toEqual({ least: 0, most: 2 });
    expect(valueOf(span(byService, '2027-03-26'))).toEqual({ least: 1, most: 1 });
  });

  it('counts back as well', () => {
    const back = { ...byService, counts: { before: 'panel' } } as const;
    expect(valueOf(span(back, '2027-03-27'))).toEqual({ least: 0, most: 2 });
  });

  it('ends at closing time on the day itself, and not on the next', () => {
    // The service is open for fourteen hours, from 7am to 9pm.
    expect(valueOf(span({ ...byService, figure: 14 }, '2026-12-16'))).toEqual({
      least: 0,
      most: 1,
    });
  });

  it('takes no time at all to mean the next day on which the service is open', () => {
    const atOnce = { ...byService, figure: 0 };
    expect(valueOf(span(atOnce, '2026-12-16'))).toEqual({ least: 0, most: 1 });
    expect(valueOf(span(atOnce, '2027-03-26'))).toEqual({ least: 1, most: 1 });
  });

  it('gives no date from a date that does not exist', () => {
    expect(faultOf(span(byService, '2027-02-31'))).toEqual({
      code: 'not-a-date',
      value: '2027-02-31',
    });
  });

  it('gives no date where the service is never open', () => {
    const { days } = hours['operating-hours'];
    const never = Object.fromEntries(Object.keys(days).map((day) => [day, 'closed']));
    const shut: OpeningHours = { days: { ...days, ...never }, bankHoliday: 'closed' };
    expect(faultOf(span(byService, '2026-12-16', { 'operating-hours': shut }))).toEqual({
      code: 'hours-not-stated',
      date: '2026-12-16',
    });
  });

  it('gives no date where there are no opening hours at all', () => {
    const reckoning = { calendar: englandAndWales };
    const counter = hoursInDaysCounter(byService, 'service-hours', '2026-12-16', 'most', reckoning);
    expect(faultOf(valueOf(counter).at(4))).toEqual({
      code: 'hours-not-stated',
      date: '2026-12-16',
    });
  });

  it('gives no date where the hours of a day that matters are not stated', () => {
    const duty = { 'operating-hours': hardCases['ss-duty-hours'].hours };
    expect(faultOf(span(byService, '2026-12-24', duty))).toEqual({
      code: 'hours-not-stated',
      date: '2026-12-25',
    });
    expect(faultOf(span(byService, '2026-12-16', {})).code).toBe('hours-not-stated');
  });
});
