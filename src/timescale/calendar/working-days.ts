import type { Closure, IsoDate, SkipReason } from '../count/result.ts';
import type { DayNumber } from './day-number.ts';

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
  /** The last day whose bank holidays GOV.UK has published. */
  readonly publishedUntil: IsoDate;
  /** The first day whose bank holidays GOV.UK has not published: from then on they are projected. */
  readonly projectedFrom: IsoDate;
  /** Whether the closures that the user added are left out of the count, on the user's word. */
  readonly countClosures: boolean;
  /** Whether the calendar knows this day. */
  covers(day: DayNumber): boolean;
  isWorkingDay(day: DayNumber): boolean | undefined;
  /** Why this day is not counted; undefined for a working day. A weekend comes before a closure. */
  skipReason(day: DayNumber): Skip | undefined;
  /** The name of the bank holiday on this day. */
  bankHoliday(day: DayNumber): string | undefined;
  /** Whether the bank holidays of this day are projected, not published. */
  isProjected(day: DayNumber): boolean;
  /** Whether a closure that the user added covers this day, counted or not. */
  isClosed(day: DayNumber): boolean;
  /**
   * The nth working day after this one, the day itself being day 0; for a negative n, the nth before.
   * From a day that is not a working day, day 1 is the first working day after (before). For 0: the day itself
   * or the first working day after it.
   */
  addWorkingDays(day: DayNumber, n: number): DayNumber | undefined;
  /** The last working day before this day, not counting the day itself. */
  lastWorkingDayBefore(day: DayNumber): DayNumber | undefined;
  /** The last working day before this day on which the user's office is open. */
  lastOpenDayBefore(day: DayNumber): DayNumber | undefined;
}

/** Days on which the user's office is closed, and whether the user asks for them to be left out of the count. */
export interface CalendarOptions {
  readonly closures?: readonly Closure[];
  /** By default closures only lie over the count: the date stands, and a warning names the last open day. */
  readonly countClosures?: boolean;
}
