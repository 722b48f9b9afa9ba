import { addMonths, fromDayNumber, isoWeekday, toDayNumber } from '../calendar/day-number.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import type { Occurrence } from '../record/occurrence.ts';
import type { IsoDate } from './result.ts';
import type { ScheduledDay } from './schedule.ts';
import { scheduledBetween } from './schedule.ts';

/** From the first day to the last, both included. */
export interface CyclePeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The cycles that name no day: once in each of their periods, on a day that the source leaves open. */
export type OpenCycle = 'week' | 'month' | 'quarter' | 'year';

/** Where a fixed cycle falls in a year. */
export type YearOfCycle =
  | { readonly kind: 'days'; readonly days: readonly ScheduledDay[] }
  | {
      readonly kind: 'periods';
      readonly each: OpenCycle;
      readonly periods: readonly CyclePeriod[];
    }
  /** A month that the source names: it falls in this year, or is over, or comes later. */
  | {
      readonly kind: 'month';
      readonly period: CyclePeriod;
      readonly when: 'in it' | 'over' | 'later';
    }
  /** School terms have no dates here, and an unclear cycle has several. */
  | { readonly kind: 'no dates'; readonly why: 'term' | 'unclear' };

/** The first and the last day of the year that begins on a day: 29 November to 28 November. */
export function yearFrom(start: DayNumber): { readonly start: DayNumber; readonly end: DayNumber } {
  return { start, end: addMonths(start, 12) - 1 };
}

/**
 * Where a fixed schedule falls in the year that begins on `from`. Weeks are Monday to Sunday, quarters begin in January,
 * April, July and October: that is this guide's word. The first period is the one in which `from` stands, whole; "once
 * each year" is once in this year. Bank holidays are not left out: a day that is one carries its name.
 * Undefined where `from` is no date.
 */
export function yearOfCycle(
  occurs: Occurrence,
  from: IsoDate,
  calendar?: WorkingCalendar,
): YearOfCycle | undefined {
  const first = toDayNumber(from);
  if (first === undefined) return undefined;
  const { start, end } = yearFrom(first);
  switch (occurs.on) {
    case 'weekdays':
      return { kind: 'days', days: scheduledBetween(occurs, { start, end }, calendar) };
    case 'month':
      return namedMonth(occurs, { start, end });
    case 'unclear':
      return { kind: 'no dates', why: 'unclear' };
    case 'cycle':
      if (occurs.each === 'term') return { kind: 'no dates', why: 'term' };
      if (occurs.each === 'day') {
        return { kind: 'days', days: scheduledBetween(occurs, { start, end }, calendar) };
      }
      return { kind: 'periods', each: occurs.each, periods: periodsOf(occurs.each, start, end) };
  }
}

function namedMonth(
  { year, month }: { readonly year: number; readonly month: number },
  { start, end }: { readonly start: DayNumber; readonly end: DayNumber },
): YearOfCycle | undefined {
  const first = toDayNumber(`${year}-${String(month).padStart(2, '0')}-01`);
  if (first === undefined) return undefined;
  const last = addMonths(first, 1) - 1;
  const when = last < start ? 'over' : first > end ? 'later' : 'in it';
  return { kind: 'month', period: periodOf(first, last), when };
}

function periodsOf(each: OpenCycle, start: DayNumber, end: DayNumber): readonly CyclePeriod[] {
  if (each === 'year') return [periodOf(start, end)];
  const found: CyclePeriod[] = [];
  for (let first = firstOf(each, start); first <= end; first = nextOf(each, first)) {
    found.push(periodOf(first, nextOf(each, first) - 1));
  }
  return found;
}

/** The first day of the week, month or quarter in which a day stands. */
function firstOf(each: Exclude<OpenCycle, 'year'>, day: DayNumber): DayNumber {
  if (each === 'week') return day - (isoWeekday(day) - 1);
  const date = fromDayNumber(day);
  const monthStart = day - (Number(date.slice(8, 10)) - 1);
  if (each === 'month') return monthStart;
  return addMonths(monthStart, -((Number(date.slice(5, 7)) - 1) % 3));
}

function nextOf(each: Exclude<OpenCycle, 'year'>, first: DayNumber): DayNumber {
  if (each === 'week') return first + 7;
  return addMonths(first, each === 'month' ? 1 : 3);
}

function periodOf(first: DayNumber, last: DayNumber): CyclePeriod {
  return { from: fromDayNumber(first), to: fromDayNumber(last) };
}
