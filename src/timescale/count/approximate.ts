import { most } from '../record/amount.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { fromDayNumber, toDayNumber } from '../calendar/day-number.ts';
import type { OpeningHours } from '../record/opening-hours.ts';
import type { OpenDay } from '../calendar/opening-times.ts';
import { MINUTES_IN_DAY, openingTimes } from '../calendar/opening-times.ts';
import type { ResolvedReading } from '../record/reading.ts';
import type { Reckoning } from './reckoning.ts';
import type { NoDate, IsoDate, Result } from './result.ts';

/** Between how many days on an answer lies, where hours are counted and the time of day is not known. */
export interface DaySpan {
  readonly least: number;
  readonly most: number;
}

/** Nothing is closed for longer than this; a record whose hours are never open stops here. */
const LONGEST_WAIT = 366;

/**
 * Hours told in days, for a plan that goes by days: 24 hours end on the next calendar day, 4 hours on the same day or
 * the next. Service hours take the event at the day's opening and after its closing, whichever is asked for.
 * Faults: `hours-not-stated`, `outside-table`, `not-a-date`.
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
  const daysFrom = (firstDay: 0 | 1): number | NoDate => {
    let left = minutes;
    for (let away: number = firstDay; away <= LONGEST_WAIT; away += 1) {
      const times = openingTimes(event + step * away, hours, calendar);
      if ('code' in times) {
        return times;
      }
      const open = openMinutes(times);
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

function openMinutes(times: OpenDay): number {
  return times.open.reduce((sum, { from, to }) => sum + to - from, 0);
}
