import { toDayNumber } from '../day-number.ts';
import type { IsoDate } from '../result.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import { londonMinutes, utcMinutes } from './instant.ts';

const DAY = 1440;
const NINE = 9 * 60;

/**
 * How many minutes before an entry begins its reminder is due: 9am on the last working day before it on which the
 * office is open. Longer over a weekend, a bank holiday and a closure. Outside the bank-holiday table, where working
 * days are not known, the day before. An entry of a whole day begins at midnight; one with a time is reckoned
 * through a change of the clock. The day before is this guide's own choice: no source asks for a reminder.
 */
export function reminderBefore(date: IsoDate, at: string | undefined, calendar: WorkingCalendar) {
  const day = toDayNumber(date);
  if (day === undefined) {
    throw new RangeError(`"${date}" is not a date`);
  }
  const on = calendar.lastOpenDayBefore(day) ?? day - 1;
  return at === undefined
    ? (day - on) * DAY - NINE
    : utcMinutes(at) - londonMinutes(on, NINE);
}

/** A reminder as a duration before the beginning: 900 minutes is "-PT15H", 3780 "-P2DT15H". */
export function triggerOf(minutes: number): string {
  const days = Math.floor(minutes / DAY);
  const hours = Math.floor((minutes % DAY) / 60);
  const rest = minutes % 60;
  const time = `${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
  return `-P${days > 0 ? `${days}D` : ''}${time === '' ? '' : `T${time}`}`;
}
