import type { DayNumber } from '../calendar/day-number.ts';
import { datesAlong, fromDayNumber } from '../calendar/day-number.ts';
import type { IsoDate, LedgerRow } from './result.ts';
import type { Skip, WorkingCalendar } from '../calendar/working-calendar.ts';

/**
 * The working of a count of calendar days: the event, then every day to the due date, all of them counted and
 * numbered. Rows run away from the event, so a count back is in descending order of date.
 */
export function calendarLedger(event: DayNumber, due: DayNumber): readonly LedgerRow[] {
  return datesAlong(event, due).map((date, number) =>
    number === 0 ? { date, kind: 'event' } : { date, kind: 'counted', number },
  );
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
  let number = 0;
  return datesAlong(event, due).map((date, away): LedgerRow => {
    if (away === 0) {
      return { date, kind: 'event' };
    }
    const skip = calendar.skipReason(event + direction * away);
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

/** The working of "the same day": nothing is counted. */
export function sameDayLedger(event: DayNumber): readonly LedgerRow[] {
  return [{ date: fromDayNumber(event), kind: 'event' }];
}
