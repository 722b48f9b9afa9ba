import type { DayNumber } from '../calendar/day-number.ts';
import { addMonths, datesAlong, fromDayNumber, isWritableDay } from '../calendar/day-number.ts';
import {
  closureWarnings,
  provisionalWarnings,
  workingDayBeside,
} from '../calendar/working-calendar.ts';
import type { Skip, WorkingCalendar } from '../calendar/working-days.ts';
import type { ClockUnit, ResolvedReading } from '../record/reading.ts';
import type { Unit } from '../record/amount.ts';
import type { Counter } from './counter.ts';
import { countsForwards } from './outcome.ts';
import type { DueDate, IsoDate, LedgerRow, NoDate, Result, Warning } from './result.ts';

/** The day of an event, written and read. */
export interface EventDay {
  readonly date: IsoDate;
  readonly day: DayNumber;
}

/** The units that count whole days of the calendar and need neither a clock nor a table. */
type CalendarUnit = Exclude<Unit, ClockUnit | 'working-days'>;

/** Weeks from the first day of week 0 to the due date. */
const WEEKS_OF_PREGNANCY = 40;

/**
 * Counts days, weeks, months and weeks of pregnancy ("How we count", lines 1, 3 and 6); the day of the event is day 0.
 * No date: `not-a-date` past the last day that can be written.
 */
export function calendarCounter(
  reading: ResolvedReading,
  unit: CalendarUnit,
  event: EventDay,
  calendar: WorkingCalendar,
): Counter {
  const away = (figure: number) => event.day + daysAway(reading, unit, wholeFigure(figure), event);
  const at = (figure: number) => calendarDue(reading, event, away(figure), calendar);
  const beside = (figure: number, step: number) => {
    const day = away(figure);
    return calendarDue(reading, event, isWritableDay(day) ? day + step : day, calendar);
  };
  return {
    reading,
    event: { date: event.date },
    at,
    strictly: (figure, side) => beside(figure, countsForwards(reading) ? side : -side),
    numbered: (first, last) =>
      unit === 'weeks-of-pregnancy'
        ? [at(first), beside(last + 1, -1)]
        : [at(first - 1), beside(last, 'before' in reading.counts ? 1 : -1)],
  };
}

/**
 * How many days an answer lies after its event. Days and 7-day weeks run through weekends; months go to the
 * corresponding date, clamped to the month's end, from the event and never chained. Week n of pregnancy, counted before
 * the due date, starts at n + 0: (40 − n) weeks before it; counted from a birth, weeks are plain. With a clear day one
 * day more is counted, except for weeks of pregnancy, which name a point in time.
 */
function daysAway(
  { counts, clearDays }: ResolvedReading,
  unit: CalendarUnit,
  figure: number,
  { day }: EventDay,
): number {
  const direction = 'before' in counts ? -1 : 1;
  const clearDay = clearDays ? direction : 0;
  switch (unit) {
    case 'days':
      return direction * figure + clearDay;
    case 'weeks':
      return direction * figure * 7 + clearDay;
    case 'months':
      return addMonths(day, direction * figure) - day + clearDay;
    case 'weeks-of-pregnancy':
      return direction === 1 ? figure * 7 : (figure - WEEKS_OF_PREGNANCY) * 7;
  }
}

/** A due date that was reached by days of the calendar, all of them counted, and what must be told beside it. */
export function calendarDue(
  reading: ResolvedReading,
  event: EventDay,
  due: DayNumber,
  calendar: WorkingCalendar,
): Result<DueDate> {
  if (!isWritableDay(due)) {
    return { ok: false, fault: { code: 'not-a-date', value: event.date } };
  }
  return dueDate(reading, due, ledgerOf(event.day, due), [
    ...workingDayBeside(due, calendar),
    ...closureWarnings(due, calendar),
    ...provisionalWarnings(due, calendar),
  ]);
}

/**
 * Counts working days ("How we count", lines 1, 2 and 7). No date: `outside-table` where the count leaves the
 * bank-holiday table.
 */
export function workingDayCounter(
  reading: ResolvedReading,
  { date, day }: EventDay,
  calendar: WorkingCalendar,
): Counter {
  const back = 'before' in reading.counts;
  const at = (figure: number): Result<DueDate> => {
    const count = wholeFigure(figure) + (reading.clearDays ? 1 : 0);
    const due = workingDayAway(day, count, back, calendar);
    if (due === undefined) {
      return { ok: false, fault: outsideTable(calendar) };
    }
    // "The same working day" counts nothing, even where it is moved to a working day.
    const ledger = ledgerOf(day, count === 0 ? day : due, calendar);
    const skip = calendar.skipReason(day);
    return dueDate(reading, due, ledger, [
      ...(skip ? [{ code: 'event-not-a-working-day', ...skip } as const] : []),
      ...closureWarnings(due, calendar),
      ...provisionalWarnings(Math.max(day, due), calendar),
    ]);
  };
  // Working day 1 is the event's own day; if that is not a working day, the first one after it.
  const ownDay = calendar.isWorkingDay(day) === true ? 1 : 0;
  return {
    reading,
    event: { date },
    at,
    strictly: (figure, side) => at(figure + side),
    numbered: (first, last) => [at(first - ownDay), at(last - ownDay)],
  };
}

function workingDayAway(
  event: DayNumber,
  count: number,
  back: boolean,
  calendar: WorkingCalendar,
): DayNumber | undefined {
  if (count === 0 && back) {
    return calendar.isWorkingDay(event) === true ? event : calendar.lastWorkingDayBefore(event);
  }
  return calendar.addWorkingDays(event, back ? -count : count);
}

function outsideTable({ from, until }: WorkingCalendar): NoDate {
  return { code: 'outside-table', tableFrom: from, tableUntil: until };
}

/** A figure that can be counted, as it is. Throws a RangeError for one that is no whole number of 0 or more. */
export function wholeFigure(figure: number): number {
  if (!Number.isInteger(figure) || figure < 0) {
    throw new RangeError(`A count needs a whole number of 0 or more, not ${figure}`);
  }
  return figure;
}

function dueDate(
  reading: ResolvedReading,
  due: DayNumber,
  ledger: readonly LedgerRow[],
  warnings: readonly Warning[],
): Result<DueDate> {
  return { ok: true, value: { kind: 'day', date: fromDayNumber(due), reading, ledger, warnings } };
}

/**
 * The working of a count: the event, then every day to the due date, those that count numbered and the others with the
 * reason why they are skipped. Without a calendar every day counts. Rows run away from the event, so a count back is in
 * descending order of date.
 */
function ledgerOf(
  event: DayNumber,
  due: DayNumber,
  calendar?: WorkingCalendar,
): readonly LedgerRow[] {
  const direction = due < event ? -1 : 1;
  let number = 0;
  return datesAlong(event, due).map((date, away): LedgerRow => {
    if (away === 0) {
      return { date, kind: 'event' };
    }
    const skip = calendar?.skipReason(event + direction * away);
    if (skip) {
      return skippedRow(date, skip);
    }
    number += 1;
    return { date, kind: 'counted', number };
  });
}

/** Written out: a spread for each of a hundred rows would cost more than the count. */
function skippedRow(date: IsoDate, { reason, name }: Skip): LedgerRow {
  return name === undefined
    ? { date, kind: 'skipped', reason }
    : { date, kind: 'skipped', reason, name };
}
