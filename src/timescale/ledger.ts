import type { DayNumber } from './day-number.ts';
import { fromDayNumber } from './day-number.ts';
import type { LedgerRow } from './result.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * The working of a count of calendar days: the event, then every day to the due date, all of them counted and
 * numbered. Rows run away from the event, so a count back is in descending order of date.
 */
export function calendarLedger(event: DayNumber, due: DayNumber): readonly LedgerRow[] {
  const direction = due < event ? -1 : 1;
  const rows: LedgerRow[] = [{ date: fromDayNumber(event), kind: 'event' }];
  for (let number = 1; number <= Math.abs(due - event); number += 1) {
    const date = fromDayNumber(event + direction * number);
    rows.push({ date, kind: 'counted', number });
  }
  return rows;
}

/**
 * The working of a count of working days: the event, then every day to the due date, working days numbered and
 * the others with the reason why they are skipped. Rows run away from the event, as in `calendarLedger`.
 */
export function workingDayLedger(
  event: DayNumber,
  due: DayNumber,
  calendar: WorkingCalendar,
): readonly LedgerRow[] {
  const direction = due < event ? -1 : 1;
  const rows: LedgerRow[] = [{ date: fromDayNumber(event), kind: 'event' }];
  let number = 0;
  for (let day = event + direction; direction * day <= direction * due; day += direction) {
    const date = fromDayNumber(day);
    const skip = calendar.skipReason(day);
    if (skip) {
      rows.push({ date, kind: 'skipped', ...skip });
    } else {
      number += 1;
      rows.push({ date, kind: 'counted', number });
    }
  }
  return rows;
}

/** The working of "the same day": nothing is counted. */
export function sameDayLedger(event: DayNumber): readonly LedgerRow[] {
  return [{ date: fromDayNumber(event), kind: 'event' }];
}
