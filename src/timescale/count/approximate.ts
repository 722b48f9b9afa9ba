import type { DayNumber } from '../calendar/day-number.ts';
import { toDayNumber } from '../calendar/day-number.ts';
import { MINUTES_IN_DAY, minutesOf } from '../calendar/london-time.ts';
import { openingTimes } from '../calendar/opening-times.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { OpeningHours } from '../record/opening-hours.ts';
import type { ClockUnit, ResolvedReading } from '../record/reading.ts';
import type { Counter, Reckoning } from './counter.ts';
import type { DueDate, IsoDate, NoDate, Result } from './result.ts';
import type { EventDay } from './whole-days.ts';
import { calendarDue } from './whole-days.ts';

/** Which end of the days is taken on which an answer may lie, where the time of day is not known. */
export type DayEnd = 'least' | 'most';

/** Nothing is closed for longer than this; a record whose hours are never open stops here. */
const LONGEST_WAIT = 366;

/**
 * Counts a rule of hours in whole days, for a plan that goes by days: 24 hours end on the next calendar day, 4 hours on
 * the same day or the next. Service hours take the event at the day's opening and after its closing, whichever is asked
 * for. No date: `not-a-date`; from the counter also `hours-not-stated` and `outside-table`.
 */
export function hoursInDaysCounter(
  reading: ResolvedReading,
  unit: ClockUnit,
  date: IsoDate,
  end: DayEnd,
  { calendar, hours }: Reckoning,
): Result<Counter> {
  const day = toDayNumber(date);
  if (day === undefined) {
    return { ok: false, fault: { code: 'not-a-date', value: date } };
  }
  const event = { date, day };
  const direction = 'before' in reading.counts ? -1 : 1;
  const opening = reading.hours === undefined ? undefined : hours?.[reading.hours];
  const daysFor = (minutes: number): number | NoDate =>
    unit === 'service-hours'
      ? openDaysFor(minutes, event, direction, end, opening, calendar)
      : (end === 'least' ? Math.floor : Math.ceil)(minutes / MINUTES_IN_DAY);
  const at = (figure: number): Result<DueDate> => {
    const days = daysFor(minutesOf(unit, figure));
    return typeof days === 'number'
      ? calendarDue(reading, event, day + direction * days, calendar)
      : { ok: false, fault: days };
  };
  return {
    ok: true,
    value: {
      reading,
      event: { date },
      at,
      strictly: at,
      numbered: (first, last) => [at(first - 1), at(last)],
    },
  };
}

/** How many days away a count of opening hours ends, from the event's own opening or after its closing. */
function openDaysFor(
  minutes: number,
  { date, day }: EventDay,
  direction: 1 | -1,
  end: DayEnd,
  hours: OpeningHours | undefined,
  calendar: WorkingCalendar,
): number | NoDate {
  if (!hours) {
    return { code: 'hours-not-stated', date };
  }
  let left = minutes;
  for (let away = end === 'least' ? 0 : 1; away <= LONGEST_WAIT; away += 1) {
    const open = openMinutes(day + direction * away, hours, calendar);
    if (typeof open !== 'number') {
      return open;
    }
    left -= open;
    if (open > 0 && left <= 0) {
      return away;
    }
  }
  return { code: 'hours-not-stated', date };
}

function openMinutes(
  day: DayNumber,
  hours: OpeningHours,
  calendar: WorkingCalendar,
): number | NoDate {
  const times = openingTimes(day, hours, calendar);
  return 'code' in times ? times : times.open.reduce((sum, { from, to }) => sum + to - from, 0);
}
