import type { IsoDate } from '../timescale/index.ts';
import { longDate, monthOfDate } from '../timescale/index.ts';
import { dayParts } from './day-parts.ts';
import type { DayOfChange } from './days.ts';

/** So many changes stand on one page: with long ones it weighs what a page may on first view. */
const MOST_ON_A_PAGE = 140;

/** The changes of a year, of a month, of a day or of a part of one: as long a time as one page holds. */
export interface PeriodOfChanges {
  /** Its name in its address: "2026", "2026-11", "2026-11-30", "2026-11-30-part-2". */
  readonly id: string;
  /** "2026", "November 2026", "Monday 30 November 2026", "Monday 30 November 2026, part 2". */
  readonly words: string;
  /** Newest first. */
  readonly days: readonly DayOfChange[];
}

/** The pages of a procedure's changes. */
export interface PagesOfChanges {
  /** What stands on the procedure's own page, newest first. */
  readonly newest: readonly DayOfChange[];
  /** What has a page of its own, newest first. */
  readonly earlier: readonly PeriodOfChanges[];
}

/** Into what a time is cut that one page does not hold: how much of a date names each, and what it is called. */
const PERIODS = [
  { letters: 'YYYY'.length, words: (date: IsoDate): string => date.slice(0, 'YYYY'.length) },
  { letters: 'YYYY-MM'.length, words: monthOfDate },
  { letters: 'YYYY-MM-DD'.length, words: longDate },
] as const;

/** How many changes were told on some days, with what was published as a whole. */
export const countOfChanges = (days: readonly DayOfChange[]): number =>
  days.reduce((sum, { published, changes }) => sum + published.length + changes.length, 0);

/** "Monday 30 November 2026", "Monday 30 November 2026, part 2". */
const dayWords = ({ date, part }: DayOfChange): string =>
  `${longDate(date)}${part === undefined ? '' : `, part ${part}`}`;

/** A day on which more changed than one page holds, as when a document is issued anew, is a period for each part. */
const partsOf = (day: DayOfChange): readonly PeriodOfChanges[] =>
  dayParts(day, MOST_ON_A_PAGE).map((one) => ({
    id: one.part === undefined || one.part === 1 ? day.date : `${day.date}-part-${one.part}`,
    words: dayWords(one),
    days: [one],
  }));

function periodsOf(
  days: readonly DayOfChange[],
  [widest, ...narrower]: readonly (typeof PERIODS)[number][] = PERIODS,
): readonly PeriodOfChanges[] {
  if (widest === undefined) return days.flatMap(partsOf);
  const groups = Map.groupBy(days, ({ date }) => date.slice(0, widest.letters));
  return [...groups].flatMap(([id, own]) =>
    countOfChanges(own) > MOST_ON_A_PAGE
      ? periodsOf(own, narrower)
      : [{ id, words: widest.words(own[0]?.date ?? id), days: own }],
  );
}

/**
 * Which changes of a procedure stand on its own page and which on that of an earlier period. `days` are all, newest first.
 * The own page has the newest years while one page holds them, and always the newest period. A time that is over is cut as
 * it was before, so that an address, once there, stays, unless more is told of a time long over. An anchor of the own page
 * begins with the name of its period, by which it is forwarded.
 */
export function pagesOfChanges(days: readonly DayOfChange[]): PagesOfChanges {
  const periods = periodsOf(days);
  const through = (at: number): readonly DayOfChange[] =>
    periods.slice(0, at).flatMap((period) => period.days);
  const over = periods.findIndex(
    (_, at) => at > 0 && countOfChanges(through(at + 1)) > MOST_ON_A_PAGE,
  );
  const held = over === -1 ? periods.length : over;
  return { newest: through(held), earlier: periods.slice(held) };
}

/** The later parts of the day of which a page has a part; none where it has whole days. */
export function partsAfter(
  { earlier }: Pick<PagesOfChanges, 'earlier'>,
  shown: readonly DayOfChange[],
): readonly PeriodOfChanges[] {
  const last = shown.at(-1);
  return earlier.filter(({ days: [first] }) => {
    if (first?.part === undefined || last?.part === undefined) return false;
    return first.date === last.date && first.part > last.part;
  });
}
