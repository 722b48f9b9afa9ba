import { BANK_HOLIDAYS } from './bank-holidays.ts';
import type { DayNumber } from './day-number.ts';
import { fromDayNumber, isoWeekday, toDayNumber } from './day-number.ts';
import type { Closure, IsoDate, SkipReason } from '../count/result.ts';
import { workingDayTable } from './working-day-table.ts';

/** Why a day is not a working day, with the bank holiday's name. */
export interface Skip {
  readonly reason: SkipReason;
  readonly name?: string;
}

/**
 * Which days are working days: Monday to Friday, not a bank holiday in England and Wales ("How we count", line 2).
 * No source document defines the term; this is the guide's convention.
 *
 * It knows the days from `from` to `until`, both included. Asked about a day outside them, or for an answer that
 * lies outside them, every method answers `undefined`: never a guess.
 */
export interface WorkingCalendar {
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** The last day whose bank holidays GOV.UK has published. After it they are projected. */
  readonly publishedUntil: IsoDate;
  /** Whether the closures that the user added are left out of the count, on the user's word. */
  readonly countClosures: boolean;
  /** Whether the calendar knows this day. */
  covers(day: DayNumber): boolean;
  isWorkingDay(day: DayNumber): boolean | undefined;
  /** Why this day is not counted; undefined for a working day. A weekend comes before a closure. */
  skipReason(day: DayNumber): Skip | undefined;
  /** The name of the bank holiday on this day. */
  bankHoliday(day: DayNumber): string | undefined;
  /** Whether a closure that the user added covers this day, counted or not. */
  isClosed(day: DayNumber): boolean;
  /**
   * The nth working day after this one, the day itself being day 0; for a negative n, the nth before.
   * From a day that is not a working day, day 1 is the first working day after (before). For 0: the day itself
   * or the first working day after it.
   */
  addWorkingDays(day: DayNumber, n: number): DayNumber | undefined;
  /**
   * How many working days lie after `a` up to and including `b`; negative when `b` is earlier: those before `a`
   * back to and including `b`. So `addWorkingDays(a, workingDaysBetween(a, b))` is `b` for a working day `b`.
   */
  workingDaysBetween(a: DayNumber, b: DayNumber): number | undefined;
  /** The last working day before this day, not counting the day itself. */
  lastWorkingDayBefore(day: DayNumber): DayNumber | undefined;
  /** The next working day after this day, not counting the day itself. */
  nextWorkingDayAfter(day: DayNumber): DayNumber | undefined;
  /** The last working day before this day on which the user's office is open. */
  lastOpenDayBefore(day: DayNumber): DayNumber | undefined;
}

/** Days on which the user's office is closed, and whether the user asks for them to be left out of the count. */
export interface CalendarOptions {
  readonly closures?: readonly Closure[];
  /** By default closures only lie over the count: the date stands, and a warning names the last open day. */
  readonly countClosures?: boolean;
}

interface Stretch {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

function dayOf(date: IsoDate): DayNumber {
  const day = toDayNumber(date);
  if (day === undefined) {
    throw new RangeError(`"${date}" is not a date`);
  }
  return day;
}

function stretchOf(closure: Closure): Stretch {
  const stretch = { first: dayOf(closure.from), last: dayOf(closure.to) };
  if (stretch.last < stretch.first) {
    throw new RangeError(`A closure ends on ${closure.to}, before it begins on ${closure.from}`);
  }
  return stretch;
}

const FIRST = dayOf(BANK_HOLIDAYS.from);
const LAST = dayOf(BANK_HOLIDAYS.until);
const WEEKEND: Skip = { reason: 'weekend' };
const BANK_HOLIDAY_SKIPS: ReadonlyMap<DayNumber, Skip> = new Map(
  BANK_HOLIDAYS.holidays.map(({ date, name }) => [dayOf(date), { reason: 'bank holiday', name }]),
);

function statutorySkip(day: DayNumber): Skip | undefined {
  return isoWeekday(day) > 5 ? WEEKEND : BANK_HOLIDAY_SKIPS.get(day);
}

/**
 * The working calendar of England and Wales, with the user's closures laid over it.
 * Throws a RangeError for a closure whose dates do not exist or run backwards: check them on entry.
 */
export function workingCalendar(options: CalendarOptions = {}): WorkingCalendar {
  const countClosures = options.countClosures === true;
  const closed = (options.closures ?? []).map(stretchOf);
  const isClosed = (day: DayNumber) =>
    closed.some(({ first, last }) => first <= day && day <= last);
  const covers = (day: DayNumber) => Number.isInteger(day) && day >= FIRST && day <= LAST;

  const skipReason = (day: DayNumber): Skip | undefined => {
    if (!covers(day)) {
      return undefined;
    }
    return (
      statutorySkip(day) ?? (countClosures && isClosed(day) ? { reason: 'closure' } : undefined)
    );
  };
  const isOpenDay = (day: DayNumber) => statutorySkip(day) === undefined && !isClosed(day);

  const counted = workingDayTable(FIRST, LAST, (day) => skipReason(day) === undefined);
  const open = closed.length === 0 ? counted : workingDayTable(FIRST, LAST, isOpenDay);

  return {
    from: fromDayNumber(FIRST),
    until: fromDayNumber(LAST),
    publishedUntil: BANK_HOLIDAYS.publishedUntil,
    countClosures,
    covers,
    isWorkingDay: (day) => (covers(day) ? skipReason(day) === undefined : undefined),
    skipReason,
    bankHoliday: (day) => BANK_HOLIDAY_SKIPS.get(day)?.name,
    isClosed,
    addWorkingDays: (day, n) =>
      n === 0 && covers(day) && skipReason(day) === undefined
        ? day
        : counted.step(day, n === 0 ? 1 : n),
    workingDaysBetween: (a, b) => counted.between(a, b),
    lastWorkingDayBefore: (day) => counted.step(day, -1),
    nextWorkingDayAfter: (day) => counted.step(day, 1),
    lastOpenDayBefore: (day) => open.step(day, -1),
  };
}

/** The working calendar of England and Wales, without closures. */
export const englandAndWales: WorkingCalendar = workingCalendar();
