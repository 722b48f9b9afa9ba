import type { ClockTime, Moment } from '../count/result.ts';
import type { ClockUnit } from '../record/reading.ts';
import { dayOf } from './day-number.ts';

/** The minutes of London’s clock from midnight to midnight; a day of a clock change has an hour more or fewer that pass. */
export const MINUTES_IN_DAY = 1440;
const INSTANT = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[\d.]+)?(?:Z|[+-][01]\d:[0-5]\d)$/;

/**
 * The day and the time that an instant shows on its own clock: "2027-03-28" and "03:30". Throws a RangeError that names
 * what is not written as an instant with an offset.
 */
export function shownAt(at: string): Required<Moment> {
  if (!INSTANT.test(at)) {
    throw new RangeError(`"${at}" is not an instant with its offset`);
  }
  return { date: at.slice(0, 10), time: at.slice(11, 16) };
}

/**
 * Minutes since the start of 1970 (UTC) of an instant with its offset, its seconds left out. Throws a RangeError that
 * names what is none: "2026-02-30T10:00Z" has no such day, "2026-03-01T10:00" no offset.
 */
export function utcMinutes(at: string): number {
  const { date, time } = shownAt(at);
  const local = dayOf(date) * MINUTES_IN_DAY + minutesIn(time);
  if (at.endsWith('Z')) {
    return local;
  }
  const offset = minutesIn(at.slice(-5));
  return at.at(-6) === '-' ? local + offset : local - offset;
}

/** The minutes from midnight to a time on the clock, which has been looked at before. */
export function minutesIn(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** So many of a unit of the clock, in minutes: 2 hours are 120. */
export function minutesOf(unit: ClockUnit, figure: number): number {
  return unit === 'minutes' ? figure : figure * 60;
}
