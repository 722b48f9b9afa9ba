import type { IsoDate, Moment } from '../count/result.ts';
import type { DayNumber } from './day-number.ts';
import { dayOf, fromDayNumber, isoWeekday } from './day-number.ts';
import { MINUTES_IN_DAY } from './london-time.ts';
import { minuteOfDay, writeInstant } from './time-of-day.ts';

/**
 * How far London's clock is ahead of UTC at a minute of a day by its own showing, in minutes: 60 in summer time, which
 * runs from 1am GMT on the last Sunday of March to 1am GMT on the last Sunday of October (Summer Time Order 2002).
 * Of a time that occurs twice, the earlier; a time that is skipped counts as summer time. Needs no time-zone data, so
 * that a file is written without loading Luxon; a test holds it to the platform's own clock.
 */
function londonOffset(day: DayNumber, minute: number): 0 | 60 {
  const year = fromDayNumber(day).slice(0, 4);
  const at = day * MINUTES_IN_DAY + minute;
  // By its own showing it begins at 1am, which is skipped, and ends at 2am.
  return lastSunday(`${year}-03-31`) + 60 <= at && at < lastSunday(`${year}-10-31`) + 120 ? 60 : 0;
}

/** Minutes since the start of 1970 (UTC) at a minute of a day on London's clock. */
export function londonMinutes(day: DayNumber, minute: number): number {
  return day * MINUTES_IN_DAY + minute - londonOffset(day, minute);
}

/** A time on a day as an instant with London's offset; "24:00" is the beginning of the next day. Throws a RangeError for none. */
export function londonInstant({ date, time }: Required<Moment>): string {
  const minute = minuteOfDay(time);
  if (minute === undefined) {
    throw new RangeError(`"${time}" is not a time of day`);
  }
  // A whole day on is the next day at its start, whose offset is asked for there.
  const days = dayOf(date) + Math.floor(minute / MINUTES_IN_DAY);
  const utc = londonMinutes(days, minute % MINUTES_IN_DAY);
  return writeInstant(utc, londonOffset(days, minute % MINUTES_IN_DAY));
}

/** The start of the last Sunday up to a date, in minutes since the start of 1970. */
function lastSunday(date: IsoDate): number {
  const day = dayOf(date);
  return (day - (isoWeekday(day) % 7)) * MINUTES_IN_DAY;
}
