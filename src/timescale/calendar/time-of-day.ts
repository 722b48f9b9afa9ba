import type { ClockTime, Moment } from '../count/result.ts';
import { fromDayNumber, twoDigits } from './day-number.ts';
import { MINUTES_IN_DAY, minutesIn } from './london-time.ts';

const CLOCK_TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** The minute of the day of a clock time: "22:30" is 1350. "24:00" is the end of the day; undefined for what is none. */
export function minuteOfDay(time: ClockTime): number | undefined {
  return CLOCK_TIME.test(time) ? minutesIn(time) : undefined;
}

/** The date and the time of day, so many minutes after the start of 1970 by one and the same clock. */
export function dayAndTime(minutes: number): Required<Moment> {
  const day = Math.floor(minutes / MINUTES_IN_DAY);
  const ofDay = Math.floor(minutes - day * MINUTES_IN_DAY);
  const time = `${twoDigits(Math.floor(ofDay / 60))}:${twoDigits(ofDay % 60)}`;
  return { date: fromDayNumber(day), time };
}

/**
 * An instant as London's clock shows it: "2027-03-28T03:30+01:00". Minutes since the start of 1970 (UTC), and how far
 * London is then ahead.
 */
export function writeInstant(minutes: number, offset: number): string {
  const { date, time } = dayAndTime(minutes + offset);
  return `${date}T${time}${offset < 0 ? '-' : '+'}${dayAndTime(Math.abs(offset)).time}`;
}
