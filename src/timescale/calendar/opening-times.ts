import type { DayNumber } from './day-number.ts';
import { fromDayNumber, weekdayOf } from './day-number.ts';
import type { DayHours, OpeningHours } from '../record/opening-hours.ts';
import { WEEKDAYS } from '../record/opening-hours.ts';
import type { NoDate } from '../count/result.ts';
import { MINUTES_IN_DAY } from './london-time.ts';
import { minuteOfDay } from './time-of-day.ts';
import type { WorkingCalendar } from './working-days.ts';

/** A stretch of a day in which a service is open, in minutes of London's clock from midnight. */
interface OpenTime {
  readonly from: number;
  readonly to: number;
}

/** When a service is open on a day, in order and apart; `reason` is why it is closed all day of its own. */
interface OpenDay {
  readonly open: readonly OpenTime[];
  readonly reason?: string;
}

/** What is stated of each day of the week, and of bank holidays. */
export function statedOf({
  days,
  bankHoliday,
}: OpeningHours): readonly (DayHours | 'as weekday')[] {
  return [...WEEKDAYS.map((weekday) => days[weekday]), bankHoliday];
}

/** Whether hours run past midnight: "17:00" to "08:00" closes the next morning. */
export function passesMidnight(hours: DayHours | 'as weekday'): boolean {
  return typeof hours === 'object' && openMinutes(hours).to > MINUTES_IN_DAY;
}

/**
 * When a service is open on a day, the early hours of the day before included where those run past midnight. A bank
 * holiday closes the shift that begins on it, not the one that runs into it; a closure that the user leaves out of the
 * count closes the whole day.
 *
 * Faults: `hours-not-stated` for a day that matters; `outside-table` where bank holidays decide and the calendar does
 * not reach. Throws a RangeError for a time that is none, and for hours that open and close together: the build refuses them.
 */
export function openingTimes(
  day: DayNumber,
  hours: OpeningHours,
  calendar: WorkingCalendar,
): OpenDay | NoDate {
  if (calendar.countClosures && calendar.isClosed(day)) {
    return { open: [], reason: 'office closed' };
  }
  const own = ownTimes(day, hours, calendar);
  if ('code' in own) {
    return own;
  }
  const closesTheSameDay = !statedOf(hours).some(passesMidnight);
  if (closesTheSameDay || (calendar.countClosures && calendar.isClosed(day - 1))) {
    return { ...own, open: own.open.map(endingAtMidnight) };
  }
  const before = ownTimes(day - 1, hours, calendar);
  if ('code' in before) {
    return before;
  }
  const early = before.open.flatMap(({ to }) =>
    to > MINUTES_IN_DAY ? [{ from: 0, to: to - MINUTES_IN_DAY }] : [],
  );
  return { ...own, open: joined([...early, ...own.open.map(endingAtMidnight)]) };
}

/** What is stated for a day itself; hours that run past midnight end after minute 1440. */
function ownTimes(
  day: DayNumber,
  { days, bankHoliday }: OpeningHours,
  calendar: WorkingCalendar,
): OpenDay | NoDate {
  const weekday = weekdayOf(day);
  if (bankHoliday !== 'as weekday' && !calendar.covers(day)) {
    return { code: 'outside-table', tableFrom: calendar.from, tableUntil: calendar.until };
  }
  const holiday = bankHoliday === 'as weekday' ? undefined : calendar.bankHoliday(day);
  const stated =
    holiday === undefined || bankHoliday === 'as weekday' ? days[weekday] : bankHoliday;
  if (stated === 'not stated') {
    return { code: 'hours-not-stated', date: fromDayNumber(day) };
  }
  const name = `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}`;
  return stated === 'closed'
    ? { open: [], reason: holiday ?? `closed on ${name}` }
    : { open: [openMinutes(stated)] };
}

function openMinutes({ opens, closes }: Exclude<DayHours, string>): OpenTime {
  const [from, to] = [minuteOfDay(opens), minuteOfDay(closes)];
  if (from === undefined || to === undefined || from === to) {
    throw new RangeError(`"${opens}" to "${closes}" are no opening hours`);
  }
  return { from, to: to < from ? to + MINUTES_IN_DAY : to };
}

function endingAtMidnight({ from, to }: OpenTime): OpenTime {
  return { from, to: Math.min(to, MINUTES_IN_DAY) };
}

/** Stretches that touch or overlap, as one. */
function joined([first, ...others]: readonly OpenTime[]): readonly OpenTime[] {
  const [second] = others;
  if (!first || !second || first.to < second.from) {
    return [...(first ? [first] : []), ...others];
  }
  return [{ from: Math.min(first.from, second.from), to: Math.max(first.to, second.to) }];
}
