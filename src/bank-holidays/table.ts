import Holidays from 'date-holidays';
import type { BankHoliday, BankHolidayTable, IsoDate } from '../timescale/index.ts';
import { isoWeekday, toDayNumber } from '../timescale/index.ts';
import { nameOf } from './compare-lists.ts';
import type { ListedHoliday } from './govuk-list.ts';

const FIRST_YEAR = 2019;
const LAST_YEAR = 2035;

/** Where GOV.UK has another name than `date-holidays`. */
const GOVUK_NAMES: Readonly<Record<string, string>> = {
  'Queen’s Platinum Jubilee': 'Platinum Jubilee bank holiday',
  'Queen Elizabeth’s Funeral Day': 'Bank Holiday for the State Funeral of Queen Elizabeth II',
  'King Charles III’s Coronation': 'Bank holiday for the coronation of King Charles III',
};

function govukName(name: string): string {
  const curly = name.replaceAll("'", '’');
  return GOVUK_NAMES[curly] ?? curly;
}

function isWeekend(date: IsoDate): boolean {
  return isoWeekday(toDayNumber(date) ?? NaN) > 5;
}

// Only the library's `date` string is right in every time zone; its `start` is a day early in summer.
// It also lists the Saturday or Sunday that a substitute day stands for, which is no bank holiday.
function computed(year: number): readonly Omit<BankHoliday, 'status'>[] {
  return new Holidays('GB', 'ENG')
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date, name }) => ({ date: date.slice(0, 10), name: govukName(name) }))
    .filter(({ date }) => !isWeekend(date))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

function listed(holidays: readonly ListedHoliday[], year: number) {
  return holidays
    .filter(({ date }) => date.startsWith(`${year}-`))
    .map((holiday) => ({ date: holiday.date, name: nameOf(holiday) }));
}

function lastListedYear(holidays: readonly ListedHoliday[]): number {
  return Math.max(...holidays.map(({ date }) => Number(date.slice(0, 4))));
}

function yearsTo(last: number): readonly number[] {
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, place) => FIRST_YEAR + place);
}

/**
 * Every bank holiday in England and Wales from 2019 to 2035: GOV.UK's own for the years that it lists, and those of
 * `date-holidays`, marked as projected, after them. A special day comes at ten days' notice, before any library has
 * it, so a listed year is never the library's.
 */
export function bankHolidayTable(holidays: readonly ListedHoliday[]): BankHolidayTable {
  const published = lastListedYear(holidays);
  const last = Math.max(LAST_YEAR, published);
  const status = (year: number) => (year <= published ? 'published' : 'projected');
  return {
    from: `${FIRST_YEAR}-01-01`,
    until: `${last}-12-31`,
    publishedUntil: `${published}-12-31`,
    holidays: yearsTo(last).flatMap((year) =>
      (year <= published ? listed(holidays, year) : computed(year)).map((holiday) => ({
        ...holiday,
        status: status(year),
      })),
    ),
  };
}

/**
 * Where `date-holidays` differs from GOV.UK in a year that GOV.UK lists, a line each. The projected years rest on the
 * library alone, so a difference is a reason to look at those.
 */
export function differencesFromLibrary(holidays: readonly ListedHoliday[]): readonly string[] {
  return yearsTo(lastListedYear(holidays)).flatMap((year) => {
    const ours = new Set(listed(holidays, year).map(({ date, name }) => `${date} ${name}`));
    const theirs = new Set(computed(year).map(({ date, name }) => `${date} ${name}`));
    return [
      ...[...ours.difference(theirs)].map((holiday) => `only GOV.UK has ${holiday}`),
      ...[...theirs.difference(ours)].map((holiday) => `only date-holidays has ${holiday}`),
    ];
  });
}

/**
 * The table as it is kept: by year, each name with its month and day, which is less than half the size in a browser.
 * Throws where a year has two holidays of one name: one of them would be lost.
 */
export function tableByYear({ from, until, publishedUntil, holidays }: BankHolidayTable) {
  const years: Record<string, Record<string, string>> = {};
  for (const { name, date } of holidays) {
    const year = (years[date.slice(0, 4)] ??= {});
    if (name in year) throw new Error(`${date}: "${name}" is a holiday twice in that year.`);
    year[name] = date.slice(5);
  }
  return { from, until, publishedUntil, years };
}
