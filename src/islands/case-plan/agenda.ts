import type { DayNumber, IsoDate } from '../../timescale/index.ts';
import {
  fromDayNumber,
  isoWeekday,
  longDate,
  monthWords,
  toDayNumber,
} from '../../timescale/index.ts';
import type { PlacedRow } from './placed.ts';

/** How many days from today on stand open, by weeks; what is later is folded by months. */
export const NEAR_DAYS = 14;

/** Rows that stand under one heading. */
export interface AgendaGroup {
  readonly key: string;
  /** "This week", "Later in December 2026", "January 2027". */
  readonly title: string;
  readonly isOpen: boolean;
  readonly rows: readonly PlacedRow[];
}

const dayOf = (date: IsoDate): DayNumber => toDayNumber(date) ?? 0;
const mondayOf = (date: IsoDate): DayNumber => dayOf(date) - isoWeekday(dayOf(date)) + 1;
const monthOf = (date: IsoDate): string =>
  monthWords({ year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) });

function weekTitle(monday: DayNumber, today: IsoDate): string {
  const weeks = (monday - mondayOf(today)) / 7;
  if (weeks === 0) return 'This week';
  return weeks === 1 ? 'Next week' : `Week of ${longDate(fromDayNumber(monday))}`;
}

/** The last day that stands open: the end of the week in which the near days end, from today or from what comes first. */
function nearEnd(ahead: readonly IsoDate[], today: IsoDate): IsoDate {
  const [first = today] = ahead;
  const isNear = dayOf(first) <= dayOf(today) + NEAR_DAYS;
  return fromDayNumber(mondayOf(fromDayNumber(dayOf(isNear ? today : first) + NEAR_DAYS)) + 6);
}

/**
 * A plan's rows, in order of date, under their headings: what is past, folded; the weeks of the next fourteen days, open,
 * or where nothing is so near those from the first date on; then the months, folded. What is done stands where its date
 * is.
 */
export function agendaOf(rows: readonly PlacedRow[], today: IsoDate): readonly AgendaGroup[] {
  const isPast = ({ span }: PlacedRow): boolean => span.last.date < today;
  // A row whose earliest date is past and whose latest is not stands with today.
  const dateOf = ({ span }: PlacedRow): IsoDate =>
    span.first.date < today ? today : span.first.date;
  const ahead = rows.filter((row) => !isPast(row));
  const past = rows.filter(isPast);
  const end = nearEnd(ahead.map(dateOf), today);
  const headed = ahead.map((row): readonly [Omit<AgendaGroup, 'rows'>, PlacedRow] => {
    const date = dateOf(row);
    if (date <= end) {
      const monday = mondayOf(date);
      const key = fromDayNumber(monday);
      return [{ key, title: weekTitle(monday, today), isOpen: true }, row];
    }
    const month = monthOf(date);
    const title = month === monthOf(end) ? `Later in ${month}` : month;
    return [{ key: date.slice(0, 7), title, isOpen: false }, row];
  });
  const groups = new Map<string, AgendaGroup>();
  for (const [head, row] of headed) {
    groups.set(head.key, { ...head, rows: [...(groups.get(head.key)?.rows ?? []), row] });
  }
  const before = { key: 'past', title: 'Before today', isOpen: ahead.length === 0, rows: past };
  return [...(past.length > 0 ? [before] : []), ...groups.values()];
}
