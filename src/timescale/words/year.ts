import type { CyclePeriod, OpenCycle, YearOfCycle } from '../count/year.ts';
import type { IsoDate } from '../count/result.ts';
import type { ScheduledDay } from '../count/schedule.ts';
import { dayOf, isoWeekday, weekdayOf } from '../calendar/day-number.ts';
import { longDate, monthWords, plainDate, shortDate, weekdayWords } from './dates.ts';
import { listWords } from './lists.ts';
import { bankHolidayWords } from './warnings.ts';

/** What falls in one month of a year. */
interface ToldMonth {
  /** "2026-12" */
  readonly month: string;
  /** "December 2026" */
  readonly title: string;
  readonly items: readonly ToldCycle[];
}

/** One cycle in one month, by its place among those that were told together. */
export interface ToldCycle {
  readonly index: number;
  /** "Fridays: 4, 11, 18 and 25 December (25 December is a bank holiday, Christmas Day)" */
  readonly words: string;
}

/** A year of cycles: those that come round all the time, the others month by month, and those without a date. */
export interface ToldYear {
  readonly throughout: readonly ToldCycle[];
  readonly months: readonly ToldMonth[];
  readonly undated: readonly ToldCycle[];
}

const UNDATED = {
  term: 'Once each term: the dates of terms are not in this guide.',
  unclear: 'The cycle can be read in more than one way, so no date is told.',
} as const;

const monthOf = (date: IsoDate): string => date.slice(0, 7);

const titleOf = (month: string): string =>
  monthWords({ year: Number(month.slice(0, 4)), month: Number(month.slice(5, 7)) });

/**
 * What is said of a period in which a thing is done once, on a day that the source leaves open: "on a day of December
 * 2026", "on a day from Monday 30 November to Sunday 6 December 2026".
 */
export function periodWords(each: OpenCycle, { from, to }: CyclePeriod): string {
  switch (each) {
    case 'month':
      return `on a day of ${titleOf(monthOf(from))}`;
    case 'quarter':
      return `on a day from ${titleOf(monthOf(from))} to ${titleOf(monthOf(to))}`;
    case 'week':
      return `on a day of the week from ${longDate(from)} to ${longDate(to)}`;
    case 'year':
      return `on a day from ${plainDate(from)} to ${plainDate(to)}`;
  }
}

/** A year of cycles in words, in their order. Months in which nothing falls are left out. */
export function tellYear(years: readonly YearOfCycle[]): ToldYear {
  const months = new Map<string, ToldCycle[]>();
  const undated: ToldCycle[] = [];
  const throughout: ToldCycle[] = [];
  years.forEach((year, index) => {
    const always = throughoutWords(year);
    if (always !== undefined) {
      throughout.push({ index, words: always });
      return;
    }
    for (const { month, words } of monthly(year)) {
      const there = months.get(month) ?? [];
      there.push({ index, words });
      months.set(month, there);
    }
    const words = undatedWords(year);
    if (words !== undefined) undated.push({ index, words });
  });
  const inOrder = [...months].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    throughout,
    months: inOrder.map(([month, items]) => ({ month, title: titleOf(month), items })),
    undated,
  };
}

/** What comes each day or each week, on a day that is not named, would say the same in every month. */
function throughoutWords(year: YearOfCycle): string | undefined {
  if (year.kind === 'periods' && year.each === 'week') {
    return 'once in each week, on a day that the procedure does not name';
  }
  return year.kind === 'days' && isDaily(year.days) ? 'every day' : undefined;
}

const isDaily = (days: readonly ScheduledDay[]): boolean =>
  new Set(days.map(({ date }) => weekdayOf(dayOf(date)))).size === 7;

function undatedWords(year: YearOfCycle): string | undefined {
  if (year.kind === 'no dates') return UNDATED[year.why];
  if (year.kind !== 'month' || year.when === 'in it') return undefined;
  const month = titleOf(monthOf(year.period.from));
  return year.when === 'over' ? `${month} is over.` : `${month} comes later than this year.`;
}

interface InMonth {
  readonly month: string;
  readonly words: string;
}

function monthly(year: YearOfCycle): readonly InMonth[] {
  switch (year.kind) {
    case 'no dates':
      return [];
    case 'month':
      return year.when === 'in it'
        ? [{ month: monthOf(year.period.from), words: 'in this month' }]
        : [];
    case 'periods':
      return periodsByMonth(year.each, year.periods);
    case 'days':
      return byMonth(year.days, ({ date }) => date).map(([month, days]) => ({
        month,
        words: daysWords(days),
      }));
  }
}

/** A month is told in itself, a quarter and a year in the month in which they begin. */
function periodsByMonth(each: OpenCycle, periods: readonly CyclePeriod[]): readonly InMonth[] {
  return periods.map((period) => ({
    month: monthOf(period.from),
    words: each === 'month' ? 'once, on any day' : `once, ${periodWords(each, period)}`,
  }));
}

function byMonth<T>(
  items: readonly T[],
  dateOf: (item: T) => IsoDate,
): readonly (readonly [string, readonly T[]])[] {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const month = monthOf(dateOf(item));
    const there = found.get(month);
    if (there === undefined) found.set(month, [item]);
    else there.push(item);
  }
  return [...found];
}

/** Days of one month: "Fridays: 4, 11 and 18", "every day", with those that are bank holidays named after them. */
function daysWords(days: readonly ScheduledDay[]): string {
  const holidays = days.flatMap(({ date, bankHoliday }) =>
    bankHoliday === undefined ? [] : [`${shortDate(date)} is ${bankHolidayWords(bankHoliday)}`],
  );
  const after = holidays.length === 0 ? '' : ` (${[...new Set(holidays)].join('; ')})`;
  return `${datesWords(days)}${after}`;
}

function datesWords(days: readonly ScheduledDay[]): string {
  const weekdays = new Set(days.map(({ date }) => isoWeekday(dayOf(date))));
  const byWeekday = [...weekdays].sort().map((weekday) => {
    const on = days.filter(({ date }) => isoWeekday(dayOf(date)) === weekday);
    return weekdaysWords(on);
  });
  return byWeekday.join('; ');
}

/** Days of one weekday: "Fridays, afternoon: 4, 11 and 18". */
function weekdaysWords(days: readonly ScheduledDay[]): string {
  const [first] = days;
  if (first === undefined) return '';
  const parts = [...new Set(days.flatMap(({ part }) => part ?? []))];
  const numbers = [...new Set(days.map(({ date }) => String(Number(date.slice(8)))))];
  const name = weekdayWords(weekdayOf(dayOf(first.date)));
  return `${[`${name}s`, ...parts].join(', ')}: ${listWords(numbers)}`;
}
