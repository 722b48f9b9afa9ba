import { describe, expect, it } from 'vitest';
import { hoursInDays } from '../../src/timescale/approximate.ts';
import type { OpeningHours } from '../../src/timescale/opening-hours.ts';
import type { ResolvedReading } from '../../src/timescale/reading.ts';
import { englandAndWales } from '../../src/timescale/working-calendar.ts';
import { hardCases } from '../fixtures/hard-cases.ts';
import { faultOf, hours, valueOf } from './support.ts';

const byTheClock: ResolvedReading = {
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

function span(
  reading: ResolvedReading,
  date: string,
  opening: Record<string, OpeningHours> = hours,
) {
  return hoursInDays(reading, date, { calendar: englandAndWales, hours: opening });
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

  it('gives no date where the hours of a day that matters are not stated', () => {
    const duty = { 'operating-hours': hardCases['ss-duty-hours'].hours };
    expect(faultOf(span(byService, '2026-12-24', duty))).toEqual({
      code: 'hours-not-stated',
      date: '2026-12-25',
    });
    expect(faultOf(span(byService, '2026-12-16', {})).code).toBe('hours-not-stated');
  });
});
