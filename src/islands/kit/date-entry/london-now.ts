import type { ClockTime, IsoDate } from '../../../timescale/index.ts';

/** The date and time in Europe/London at an instant, by default the device's present one. */
export function londonNow(instant: Date = new Date()): {
  readonly date: IsoDate;
  readonly time: ClockTime;
} {
  // Swedish writes an instant as "2026-12-16 09:05:00": a date and a time that need no taking apart.
  const written = instant.toLocaleString('sv-SE', { timeZone: 'Europe/London' });
  return { date: written.slice(0, 10), time: written.slice(11, 16) };
}

/** The calendar day before. */
export function dayBefore(date: IsoDate): IsoDate {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
