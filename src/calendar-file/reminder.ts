import type { IsoDate, Moment, WorkingCalendar } from '../timescale/index.ts';
import {
  MINUTES_IN_DAY,
  dayOf,
  londonMinutes,
  minuteOfDay,
  utcMinutes,
} from '../timescale/index.ts';

const NINE = 9 * 60;
const HOUR = 60;

/** What a reminder is reckoned from. */
export interface Reminded {
  readonly date: IsoDate;
  /** An instant with its offset, where a time counts. */
  readonly at?: string | undefined;
  /** When counting began. Of what is counted back from a later event it is after the date, and bounds nothing. */
  readonly start: Moment;
}

/**
 * How many minutes before an entry begins its reminder is due: 9am on the last working day before it on which the
 * office is open. Longer over a weekend, a bank holiday and a closure. Outside the bank-holiday table, where working
 * days are not known, the day before. Where counting began later than that, 9am on the day itself, or an hour
 * before the time; where it began later still, when it began: never sooner. An entry of a whole day begins at midnight,
 * so that a reminder on the day itself comes after it, in minutes below 0; one with a time is reckoned through a change of
 * the clock. The day before is this guide's own choice: no source asks for a reminder. Throws a RangeError for what is no
 * date.
 */
export function reminderBefore({ date, at, start }: Reminded, calendar: WorkingCalendar): number {
  const day = dayOf(date);
  const on = calendar.lastOpenDayBefore(day) ?? day - 1;
  const began = [dayOf(start.date), minuteOfDay(start.time ?? '00:00') ?? 0] as const;
  if (at === undefined) {
    const midnight = day * MINUTES_IN_DAY;
    const wanted = [on * MINUTES_IN_DAY + NINE, midnight + NINE] as const;
    const from = began[0] * MINUTES_IN_DAY + began[1];
    return midnight - notBefore(from, wanted, midnight + MINUTES_IN_DAY - 1);
  }
  const time = utcMinutes(at);
  return time - notBefore(londonMinutes(...began), [londonMinutes(on, NINE), time - HOUR], time);
}

/** The first of the wanted minutes that is not before `start`, or else `start`; a start past `last` bounds nothing. */
function notBefore(start: number, wanted: readonly [number, number], last: number): number {
  return start > last ? wanted[0] : (wanted.find((minute) => minute >= start) ?? start);
}

/**
 * A reminder as a duration before the beginning, or after it. For a whole day the days are days of the calendar
 * ("-P2DT15H"), so that it stays 9am through a change of the clock; for a time, which is in UTC, they are told in hours
 * ("-PT63H").
 */
export function triggerOf(minutes: number, wholeDay: boolean): string {
  const size = Math.abs(minutes);
  const days = wholeDay ? Math.floor(size / MINUTES_IN_DAY) : 0;
  const hours = Math.floor((size - days * MINUTES_IN_DAY) / 60);
  const rest = size % 60;
  const parts = `${part(hours, 'H')}${part(rest, 'M')}`;
  return `${minutes > 0 ? '-' : ''}P${part(days, 'D')}T${parts === '' ? '0M' : parts}`;
}

function part(figure: number, unit: string): string {
  return figure === 0 ? '' : `${figure}${unit}`;
}
