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
  const { begins, ends } = summerTime(day);
  const at = day * MINUTES_IN_DAY + minute;
  // Summer time ends at 2am by its own showing.
  return begins <= at && at < ends + 60 ? 60 : 0;
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

/** When summer time begins and ends in the year of a day, each at 1am UTC, in minutes since the start of 1970. */
function summerTime(day: DayNumber): { readonly begins: number; readonly ends: number } {
  const year = fromDayNumber(day).slice(0, 4);
  const at1am = (lastOfMonth: IsoDate) => lastSunday(dayOf(lastOfMonth)) * MINUTES_IN_DAY + 60;
  return { begins: at1am(`${year}-03-31`), ends: at1am(`${year}-10-31`) };
}

/** The last Sunday up to a day, itself included. */
function lastSunday(day: DayNumber): DayNumber {
  return day - (isoWeekday(day) % 7);
}
