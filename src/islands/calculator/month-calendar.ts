import type { DayNumber, IsoDate, LedgerRow } from '../../timescale/index.ts';
import { fromDayNumber, isoWeekday, toDayNumber } from '../../timescale/index.ts';

/** What a day is to the working: "due" before all else, "none" outside it. */
export type DaySign = 'event' | 'counted' | 'weekend' | 'bank holiday' | 'closure' | 'due' | 'none';

/** One day of the little calendar: its sign is a word or a number, never a colour alone. */
export interface CalendarDay {
  readonly date: IsoDate;
  readonly sign: DaySign;
  /** The number of a counted day. */
  readonly number?: number;
  /** A bank holiday's name. */
  readonly name?: string;
}

/** Seven days from a Monday. */
export type CalendarWeek = readonly CalendarDay[];

/** The class of a sign's squares and of its place in the legend. */
export const signClass = (sign: DaySign): string => `month-calendar__${sign.replace(' ', '-')}`;

function signOf(row: LedgerRow): Omit<CalendarDay, 'date'> {
  if (row.kind === 'event') return { sign: 'event' };
  if (row.kind === 'counted') return { sign: 'counted', number: row.number };
  return { sign: row.reason, name: row.name };
}

function calendarDay(
  day: DayNumber,
  rows: ReadonlyMap<IsoDate, LedgerRow>,
  due: IsoDate,
): CalendarDay {
  const date = fromDayNumber(day);
  const row = rows.get(date);
  const seen = row === undefined ? { sign: 'none' as const } : signOf(row);
  return date === due ? { ...seen, date, sign: 'due' } : { ...seen, date };
}

/**
 * The weeks, Monday to Sunday, from the first day of the working to the last, whichever way it counts. Days outside
 * the working have the sign `none`.
 */
export function calendarWeeks(ledger: readonly LedgerRow[], due: IsoDate): readonly CalendarWeek[] {
  const rows = new Map(ledger.map((row) => [row.date, row]));
  const days = [...rows.keys(), due].map(toDayNumber).filter((day) => day !== undefined);
  if (days.length === 0) return [];
  const first = Math.min(...days);
  const last = Math.max(...days);
  const weeks: CalendarWeek[] = [];
  for (let monday = first - isoWeekday(first) + 1; monday <= last; monday += 7) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((offset) => calendarDay(monday + offset, rows, due)));
  }
  return weeks;
}
