import type { ClockTime, IsoDate, Moment } from '../count/result.ts';
import { dayOf } from './day-number.ts';

/** The minutes of London’s clock from midnight to midnight; a day of a clock change has an hour more or fewer that pass. */
export const MINUTES_IN_DAY = 1440;
const CLOCK_TIME = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d)(?::[\d.]+)?(?:Z|([+-])([01]\d):([0-5]\d))$/;

/** The minute of the day of a clock time: "22:30" is 1350. "24:00" is the end of the day; undefined for what is none. */
export function minuteOfDay(time: ClockTime): number | undefined {
  const parts = CLOCK_TIME.exec(time);
  if (!parts) {
    return undefined;
  }
  return time === '24:00' ? MINUTES_IN_DAY : Number(parts[1]) * 60 + Number(parts[2]);
}

/**
 * The day and the time that an instant shows on its own clock: "2027-03-28" and "03:30". Throws a RangeError for what is
 * not written as one.
 */
export function shownAt(at: string): Required<Moment> {
  const [, date, time] = partsOf(at);
  return { date, time };
}

function partsOf(at: string): readonly [string, IsoDate, ClockTime, ...(string | undefined)[]] {
  const [whole, date, time, ...offset] = INSTANT.exec(at) ?? [];
  if (whole === undefined || date === undefined || time === undefined) {
    throw new RangeError(`"${at}" is not an instant such as "2027-03-28T03:30+01:00"`);
  }
  return [whole, date, time, ...offset];
}

/**
 * Minutes since the start of 1970 (UTC) of an instant with its offset, its seconds left out. Throws a RangeError that
 * names what is none: "2026-02-30T10:00Z" has no such day, "2026-03-01T10:00" no offset.
 */
export function utcMinutes(at: string): number {
  const [, date, time, sign, hours, minutes] = partsOf(at);
  const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const local = dayOf(date) * MINUTES_IN_DAY + minute;
  if (sign === undefined) {
    return local;
  }
  const offset = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? local + offset : local - offset;
}

/** The date and time on London's clock at an instant, by the platform's own time zones. */
export function londonAt(instant: Date): Required<Moment> {
  // Swedish writes an instant as "2026-12-16 09:05:00": a date and a time that need no taking apart.
  const written = instant.toLocaleString('sv-SE', { timeZone: 'Europe/London' });
  return { date: written.slice(0, 10), time: written.slice(11, 16) };
}
