import type { DayNumber } from '../timescale/index.ts';
import { fromDayNumber, isoWeekday, toDayNumber } from '../timescale/index.ts';

const DAY = 1440;

/**
 * How far London's clock is ahead of UTC at a minute of a day by its own showing, in minutes: 60 in summer time, which
 * runs from 1am GMT on the last Sunday of March to 1am GMT on the last Sunday of October (Summer Time Order 2002).
 * Of a time that occurs twice, the earlier; a time that is skipped counts as summer time. Needs no time-zone data, so
 * that a file is written without loading Luxon; a test holds it to the platform's own clock.
 */
export function londonOffset(day: DayNumber, minute: number): 0 | 60 {
  const year = fromDayNumber(day).slice(0, 4);
  const begins = lastSunday(`${year}-03-31`) * DAY + 60;
  // Summer time ends at 2am by its own showing.
  const ends = lastSunday(`${year}-10-31`) * DAY + 120;
  const at = day * DAY + minute;
  return begins <= at && at < ends ? 60 : 0;
}

/** The last Sunday of a month, from its last date. */
function lastSunday(lastOfMonth: string): DayNumber {
  const last = toDayNumber(lastOfMonth) ?? NaN;
  return last - (isoWeekday(last) % 7);
}
