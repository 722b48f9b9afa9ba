import { most } from './amount.ts';
import type { DayNumber } from './day-number.ts';
import { fromDayNumber, toDayNumber, weekdayOf } from './day-number.ts';
import type { DayHours, OpeningHours } from './opening-hours.ts';
import type { ResolvedReading } from './reading.ts';
import type { Reckoning } from './reckoning.ts';
import type { Fault, IsoDate, Result } from './result.ts';

/** Between how many days on an answer lies, where hours are counted and the time of day is not known. */
export interface DaySpan {
  readonly least: number;
  readonly most: number;
}

const MINUTES_IN_DAY = 1440;
/** Nothing is closed for longer than this; a record whose hours are never open stops here. */
const LONGEST_WAIT = 366;

/**
 * Hours told in days, for a plan that goes by days: 24 hours end on the next calendar day, 4 hours on the same day or
 * the next. Service hours take the event at the day's opening and after its closing, whichever is asked for.
 * Faults: `hours-not-stated`, `not-a-date`.
 */
export function hoursInDays(
  reading: ResolvedReading,
  event: IsoDate,
  reckoning: Reckoning,
): Result<DaySpan> {
  const minutes = most(reading.figure) * (reading.unit === 'minutes' ? 1 : 60);
  if (reading.unit !== 'service-hours') {
    const days = minutes / MINUTES_IN_DAY;
    return { ok: true, value: { least: Math.floor(days), most: Math.ceil(days) } };
  }
  const day = toDayNumber(event);
  if (day === undefined) {
    return { ok: false, fault: { code: 'not-a-date', value: event } };
  }
  const hours = reading.hours === undefined ? undefined : reckoning.hours?.[reading.hours];
  return hours
    ? serviceHoursInDays(reading, minutes, day, hours, reckoning)
    : { ok: false, fault: { code: 'hours-not-stated', date: event } };
}

function serviceHoursInDays(
  reading: ResolvedReading,
  minutes: number,
  event: DayNumber,
  hours: OpeningHours,
  { calendar }: Reckoning,
): Result<DaySpan> {
  const step = 'before' in reading.counts ? -1 : 1;
  const openOn = (day: DayNumber) =>
    openMinutes(hoursOfDay(hours, day, calendar.bankHoliday(day) !== undefined));
  const daysFrom = (firstDay: 0 | 1): number | Fault => {
    let left = minutes;
    for (let away: number = firstDay; away <= LONGEST_WAIT; away += 1) {
      const open = openOn(event + step * away);
      if (open === undefined) {
        return { code: 'hours-not-stated', date: fromDayNumber(event + step * away) };
      }
      left -= open;
      if (open > 0 && left <= 0) {
        return away;
      }
    }
    return { code: 'hours-not-stated', date: fromDayNumber(event) };
  };
  const least = daysFrom(0);
  const latest = daysFrom(1);
  if (typeof least !== 'number') {
    return { ok: false, fault: least };
  }
  return typeof latest === 'number'
    ? { ok: true, value: { least, most: latest } }
    : { ok: false, fault: latest };
}

function hoursOfDay(hours: OpeningHours, day: DayNumber, isBankHoliday: boolean): DayHours {
  return isBankHoliday && hours.bankHoliday !== 'as weekday'
    ? hours.bankHoliday
    : hours.days[weekdayOf(day)];
}

function openMinutes(hours: DayHours): number | undefined {
  if (hours === 'not stated') {
    return undefined;
  }
  return hours === 'closed' ? 0 : minuteOf(hours.closes) - minuteOf(hours.opens);
}

function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
