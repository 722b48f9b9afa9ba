import type { DayNumber } from '../calendar/day-number.ts';
import { fromDayNumber, toDayNumber } from '../calendar/day-number.ts';
import type { Warning } from './result.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';

/** Told when a rule in working days counts from (or before) a day that is not one. */
export function eventWarnings(event: DayNumber, calendar: WorkingCalendar): readonly Warning[] {
  const skip = calendar.skipReason(event);
  return skip ? [{ code: 'event-not-a-working-day', ...skip }] : [];
}

/**
 * What stands beside a due date that was counted without the table: the last working day before it, where it
 * falls on a weekend or a bank holiday; or that this is not known, outside the table.
 */
export function workingDayBeside(due: DayNumber, calendar: WorkingCalendar): readonly Warning[] {
  const notKnown = { code: 'working-day-not-known', tableUntil: calendar.until } as const;
  if (!calendar.covers(due)) {
    return [notKnown];
  }
  const skip = calendar.skipReason(due);
  // A day that only the user's closure takes out has its own warning.
  if (!skip || skip.reason === 'closure') {
    return [];
  }
  const before = calendar.lastWorkingDayBefore(due);
  return before === undefined
    ? [notKnown]
    : [{ code: 'due-not-a-working-day', workingDayBefore: fromDayNumber(before) }];
}

/**
 * The last day that the user's office is open before the due date, where a closure covers the due date, or
 * covers the working day that would stand in for it ("How we count", line 2).
 */
export function closureWarnings(due: DayNumber, calendar: WorkingCalendar): readonly Warning[] {
  const standIn = calendar.skipReason(due) ? calendar.lastWorkingDayBefore(due) : undefined;
  const closed = calendar.isClosed(due) || (standIn !== undefined && calendar.isClosed(standIn));
  const openBefore = closed ? calendar.lastOpenDayBefore(due) : undefined;
  return openBefore === undefined
    ? []
    : [{ code: 'office-closed', openBefore: fromDayNumber(openBefore) }];
}

/** Told when the latest day that was looked up in the table has projected holidays ("How we count", line 8). */
export function provisionalWarnings(
  latestLookedUp: DayNumber,
  calendar: WorkingCalendar,
): readonly Warning[] {
  const publishedUntil = toDayNumber(calendar.publishedUntil);
  const provisional =
    publishedUntil !== undefined &&
    latestLookedUp > publishedUntil &&
    calendar.covers(latestLookedUp);
  return provisional ? [{ code: 'provisional', from: fromDayNumber(publishedUntil + 1) }] : [];
}
