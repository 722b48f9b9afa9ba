import type { DayNumber } from '../calendar/day-number.ts';
import { fromDayNumber, isWritableDay, toDayNumber } from '../calendar/day-number.ts';
import {
  closureWarnings,
  eventWarnings,
  provisionalWarnings,
  workingDayBeside,
} from './due-warnings.ts';
import { calendarLedger, sameDayLedger, workingDayLedger } from './ledger.ts';
import type { ResolvedReading } from '../record/reading.ts';
import type { DueDate, NoDate, IsoDate, LedgerRow, Result, Warning } from './result.ts';
import type { CalendarUnit } from './span.ts';
import { calendarDay, countsBack, dueFigure } from './span.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';

/**
 * The day on which a reading falls due, with its working. In time up to the end of that day.
 *
 * Answers for days, working days, weeks, months and weeks of pregnancy, by the upper end of a range. The day of
 * the event is day 0; lines 1 to 8 of "How we count" hold, and are the guide's own convention: no source document
 * states one. The ledger runs from the event to the due date, so a count back is in descending order of date; a
 * figure of 0 leaves the event's row alone.
 *
 * Faults: `not-a-date`; `outside-table` where a rule in working days leaves the bank-holiday table; `needs-time`
 * for units of hours or minutes, which are the clock's (`clock.ts`). Throws a RangeError for a figure that is
 * not a whole number of 0 or more: that is a mistake in a record.
 */
export function dueDay(
  reading: ResolvedReading,
  event: IsoDate,
  calendar: WorkingCalendar,
): Result<DueDate> {
  return dueDayAt(reading, dueFigure(reading), event, calendar);
}

/**
 * As `dueDay`, and as strict, with another figure than the upper end of the range: the lower end, or a multiple of it.
 * Throws a RangeError for a figure that is not a whole number of 0 or more.
 */
export function dueDayAt(
  reading: ResolvedReading,
  figure: number,
  event: IsoDate,
  calendar: WorkingCalendar,
): Result<DueDate> {
  if (!Number.isInteger(figure) || figure < 0) {
    throw new RangeError(`A count of days needs a whole number of 0 or more, not ${figure}`);
  }
  const eventDay = toDayNumber(event);
  if (eventDay === undefined) {
    return fault({ code: 'not-a-date', value: event });
  }
  switch (reading.unit) {
    case 'minutes':
    case 'hours':
    case 'service-hours':
      return fault({ code: 'needs-time' });
    case 'working-days':
      return dueByWorkingDays(reading, figure, eventDay, calendar);
    default:
      return dueByCalendar(reading, reading.unit, figure, eventDay, calendar);
  }
}

function dueByWorkingDays(
  reading: ResolvedReading,
  figure: number,
  event: DayNumber,
  calendar: WorkingCalendar,
): Result<DueDate> {
  const count = figure + (reading.clearDays ? 1 : 0);
  const due = workingDayAway(event, count, countsBack(reading), calendar);
  if (due === undefined) {
    const { from: tableFrom, until: tableUntil } = calendar;
    return fault({ code: 'outside-table', tableFrom, tableUntil });
  }
  const ledger = count === 0 ? sameDayLedger(event) : workingDayLedger(event, due, calendar);
  return answer(reading, due, ledger, [
    ...eventWarnings(event, calendar),
    ...closureWarnings(due, calendar),
    ...provisionalWarnings(Math.max(event, due), calendar),
  ]);
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

function dueByCalendar(
  reading: ResolvedReading,
  unit: CalendarUnit,
  figure: number,
  event: DayNumber,
  calendar: WorkingCalendar,
): Result<DueDate> {
  const due = calendarDay(reading, unit, figure, event);
  if (!isWritableDay(due)) {
    return fault({ code: 'not-a-date', value: fromDayNumber(event) });
  }
  return answer(reading, due, calendarLedger(event, due), [
    ...workingDayBeside(due, calendar),
    ...closureWarnings(due, calendar),
    ...provisionalWarnings(due, calendar),
  ]);
}

function answer(
  reading: ResolvedReading,
  due: DayNumber,
  ledger: readonly LedgerRow[],
  warnings: readonly Warning[],
): Result<DueDate> {
  const date = fromDayNumber(due);
  return { ok: true, value: { kind: 'day', date, reading, ledger, warnings } };
}

function fault(reason: NoDate): Result<DueDate> {
  return { ok: false, fault: reason };
}
