import { most } from '../record/amount.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { addMonths } from '../calendar/day-number.ts';
import type { ResolvedReading } from '../record/reading.ts';

/** The units that count whole days of the calendar and need neither a clock nor a table. */
export type CalendarUnit = 'days' | 'weeks' | 'months' | 'weeks-of-pregnancy';

/** Weeks from the first day of week 0 to the due date. */
const WEEKS_OF_PREGNANCY = 40;

/** The figure that a due date is computed with: the upper end of a range. */
export function dueFigure(reading: ResolvedReading): number {
  return most(reading.figure);
}

/** Whether the reading counts back from its event. */
export function countsBack(reading: ResolvedReading): boolean {
  return 'before' in reading.counts;
}

/**
 * The day so many calendar units from (or before) an event ("How we count", lines 3 and 6).
 *
 * Days and 7-day weeks run through weekends; months go to the corresponding date, clamped to the month's end, from
 * the event and never chained. Week n of pregnancy, counted before the due date, starts at n + 0: (40 − n) weeks
 * before it; counted from a birth, weeks are plain. With a clear day one day more is counted, except for weeks of
 * pregnancy, which name a point in time.
 */
export function calendarDay(
  reading: ResolvedReading,
  unit: CalendarUnit,
  figure: number,
  event: DayNumber,
): DayNumber {
  const direction = countsBack(reading) ? -1 : 1;
  const clearDay = reading.clearDays ? direction : 0;
  switch (unit) {
    case 'days':
      return event + direction * figure + clearDay;
    case 'weeks':
      return event + direction * figure * 7 + clearDay;
    case 'months':
      return addMonths(event, direction * figure) + clearDay;
    case 'weeks-of-pregnancy':
      return direction === 1 ? event + figure * 7 : event - (WEEKS_OF_PREGNANCY - figure) * 7;
  }
}
