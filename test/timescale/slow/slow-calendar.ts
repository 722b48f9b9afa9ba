import { CALENDAR_ENDS, CALENDAR_STARTS, SLOW_HOLIDAYS } from './slow-holidays.ts';

/**
 * A wall calendar: one page a day, each knowing the page before it and the page after it. It was written by turning
 * the pages from Monday 1 January 1900 on, and holds nothing of the engine: no day numbers, no look-up of counts.
 */
export interface Page {
  readonly date: string;
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly weekday: Weekday;
  readonly isWeekend: boolean;
  /** The bank holiday of this day. */
  readonly holiday: string | undefined;
  /** Whether the bank holidays of this day are known. */
  readonly isKnown: boolean;
  /** What the clocks of London do on this day. */
  readonly clocks: 'winter' | 'go forward' | 'summer' | 'go back';
  readonly before: Page | undefined;
  readonly after: Page | undefined;
}

export const WEEK = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

type Weekday = (typeof WEEK)[number];
type WritablePage = { -readonly [Field in keyof Page]: Page[Field] };

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) {
    const isLeap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
    return isLeap ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Since 1996 the clocks go forward on the last Sunday of March and back on the last Sunday of October. */
function clocksOf(month: number, day: number, weekday: Weekday): Page['clocks'] {
  if (month < 3 || month > 10) return 'winter';
  if (month > 3 && month < 10) return 'summer';
  const isLastWeek = day > 31 - 7;
  if (isLastWeek && weekday === 'sunday') {
    return month === 3 ? 'go forward' : 'go back';
  }
  const daysSinceSunday = WEEK.indexOf(weekday) + 1;
  const lastSundayHasPassed = isLastWeek && day - daysSinceSunday > 31 - 7;
  return lastSundayHasPassed === (month === 3) ? 'summer' : 'winter';
}

function writePages(): ReadonlyMap<string, Page> {
  const pages = new Map<string, Page>();
  let last: WritablePage | undefined;
  let weekday = 0;
  for (let year = 1900; year <= 2200; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= lengthOfMonth(year, month); day += 1) {
        const name = WEEK[weekday] ?? 'monday';
        const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
        const page: WritablePage = {
          date,
          day,
          month,
          year,
          weekday: name,
          isWeekend: name === 'saturday' || name === 'sunday',
          holiday: SLOW_HOLIDAYS.get(date),
          isKnown: CALENDAR_STARTS <= date && date <= CALENDAR_ENDS,
          clocks: clocksOf(month, day, name),
          before: last,
          after: undefined,
        };
        if (last) last.after = page;
        pages.set(date, page);
        last = page;
        weekday = (weekday + 1) % 7;
      }
    }
  }
  return pages;
}

/** "Monday". */
export function weekdayName({ weekday }: Page): string {
  return weekday.charAt(0).toUpperCase() + weekday.slice(1);
}

export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

const PAGES = writePages();

/** The page of a date; undefined where there is no such date. */
export function pageOf(date: string): Page | undefined {
  return PAGES.get(date);
}

/** Every page, in order. */
export function allPages(): Iterable<Page> {
  return PAGES.values();
}

/** The next page on, or back. A test that runs off the wall calendar is a fault of the test. */
export function turn(page: Page, direction: 1 | -1): Page {
  const next = direction === 1 ? page.after : page.before;
  if (!next) {
    throw new Error(`The wall calendar has no page beyond ${page.date}`);
  }
  return next;
}
