import type { IsoDate, WorkingCalendar } from '../timescale/index.ts';
import { MINUTES_IN_DAY, dayOf, londonMinutes, utcMinutes } from '../timescale/index.ts';

const NINE = 9 * 60;

/**
 * How many minutes before an entry begins its reminder is due: 9am on the last working day before it on which the
 * office is open. Longer over a weekend, a bank holiday and a closure. Outside the bank-holiday table, where working
 * days are not known, the day before. An entry of a whole day begins at midnight; one with a time is reckoned
 * through a change of the clock. The day before is this guide's own choice: no source asks for a reminder. Throws a
 * RangeError for what is no date.
 */
export function reminderBefore(
  date: IsoDate,
  at: string | undefined,
  calendar: WorkingCalendar,
): number {
  const day = dayOf(date);
  const on = calendar.lastOpenDayBefore(day) ?? day - 1;
  return at === undefined
    ? (day - on) * MINUTES_IN_DAY - NINE
    : utcMinutes(at) - londonMinutes(on, NINE);
}

/**
 * A reminder as a duration before the beginning. For a whole day the days are days of the calendar ("-P2DT15H"), so that
 * it stays 9am through a change of the clock; for a time, which is in UTC, they are told in hours ("-PT63H").
 */
export function triggerOf(minutes: number, wholeDay: boolean): string {
  const days = wholeDay ? Math.floor(minutes / MINUTES_IN_DAY) : 0;
  const hours = Math.floor((minutes - days * MINUTES_IN_DAY) / 60);
  const rest = minutes % 60;
  return `-P${part(days, 'D')}T${part(hours, 'H')}${part(rest, 'M')}`;
}

function part(figure: number, unit: string): string {
  return figure === 0 ? '' : `${figure}${unit}`;
}
