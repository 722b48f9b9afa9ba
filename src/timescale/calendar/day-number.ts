import type { Weekday } from '../record/opening-hours.ts';
import { WEEKDAYS } from '../record/opening-hours.ts';
import type { IsoDate } from '../count/result.ts';

/** A whole day of the calendar, counted from 1970-01-01 (day 0). Has no time and no time zone. */
export type DayNumber = number;

/** Days from 1 March of the year 0 to 1 January 1970. */
const EPOCH_FROM_MARCH_0 = 719_468;

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

// Years are reckoned from 1 March, so that a leap day is the last of its year and needs no special case: January and
// February are months 13 and 14 of the year before. The divisions are those of C. Neri and L. Schneider, "Euclidean affine
// functions and their application to calendar algorithms" (2022): by centuries, by years and by months.
function fromCivil({ year, month, day }: Civil): DayNumber {
  const [marchYear, marchMonth] = month < 3 ? [year - 1, month + 12] : [year, month];
  const century = Math.floor(marchYear / 100);
  const ofYears = Math.floor((1461 * marchYear) / 4) - century + Math.floor(century / 4);
  return ofYears + Math.floor((153 * marchMonth - 457) / 5) + day - 1 - EPOCH_FROM_MARCH_0;
}

function toCivil(dayNumber: DayNumber): Civil {
  const byCentury = 4 * (dayNumber + EPOCH_FROM_MARCH_0) + 3;
  const byYear = 4 * Math.floor((byCentury % 146_097) / 4) + 3;
  const byMonth = 5 * Math.floor((byYear % 1461) / 4) + 461;
  const marchYear = 100 * Math.floor(byCentury / 146_097) + Math.floor(byYear / 1461);
  const marchMonth = Math.floor(byMonth / 153);
  const day = Math.floor((byMonth % 153) / 5) + 1;
  return marchMonth > 12
    ? { year: marchYear + 1, month: marchMonth - 12, day }
    : { year: marchYear, month: marchMonth, day };
}

/** A month ends where the next begins; that of December is the thirteenth. */
function daysInMonth(year: number, month: number): number {
  return fromCivil({ year, month: month + 1, day: 1 }) - fromCivil({ year, month, day: 1 });
}

/** The first day that an `IsoDate` can name: 0001-01-01. */
export const FIRST_DAY: DayNumber = -719_162;
/** The last day that an `IsoDate` can name: 9999-12-31. */
export const LAST_DAY: DayNumber = 2_932_896;

/** The day that a date names. Throws a RangeError naming what is no date: use where a date has been checked before. */
export function dayOf(date: IsoDate): DayNumber {
  const day = toDayNumber(date);
  if (day === undefined) {
    throw new RangeError(`"${date}" is not a date`);
  }
  return day;
}

/** Whether a day can be written as an `IsoDate`. */
export function isWritableDay(day: DayNumber): boolean {
  return Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY;
}

/** The day that a date names, or undefined if there is no such date ("2027-02-29", "1/2/2027"). */
export function toDayNumber(date: IsoDate): DayNumber | undefined {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const number = fromCivil({ year, month, day: Number(date.slice(8)) });
  // 30 February would be a day of March, which is written otherwise.
  return isWritableDay(number) && fromDayNumber(number) === date ? number : undefined;
}

/** The date of a day. Throws a RangeError outside 0001-01-01 to 9999-12-31 or on a broken day. */
export function fromDayNumber(day: DayNumber): IsoDate {
  mustBeWritable(day);
  const civil = toCivil(day);
  return monthText(civil) + twoDigits(civil.day);
}

function mustBeWritable(day: DayNumber): void {
  if (!isWritableDay(day)) {
    throw new RangeError(`No calendar date can be written for day ${day}`);
  }
}

/** How the dates of a month begin: "2027-01-". */
function monthText({ year, month }: Pick<Civil, 'year' | 'month'>): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-`;
}

/** A whole number from 0 to 99 in two digits: "07", "31". */
export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/**
 * The dates of all days from one to another, both included, in that order, which may be backwards. As
 * `fromDayNumber` of each, but the calendar is asked only once a month: a ledger is long. Throws a RangeError, as that
 * does, for a day that has no date.
 */
export function datesAlong(from: DayNumber, to: DayNumber): readonly IsoDate[] {
  mustBeWritable(from);
  mustBeWritable(to);
  const step = to < from ? -1 : 1;
  const dates: IsoDate[] = [];
  let month = monthOf(from);
  for (let day = from; day !== to + step; day += step) {
    if (day <= month.dayBefore || day > month.dayBefore + month.days) {
      month = monthOf(day);
    }
    dates.push(month.prefix + twoDigits(day - month.dayBefore));
  }
  return dates;
}

/** The month of a day: the day before its first, how many days it has, and how its dates begin ("2027-01-"). */
function monthOf(dayNumber: DayNumber) {
  const { year, month, day } = toCivil(dayNumber);
  return {
    dayBefore: dayNumber - day,
    days: daysInMonth(year, month),
    prefix: monthText({ year, month }),
  };
}

/** The day of the week by its ISO number: 1 is Monday, 7 is Sunday. */
export function isoWeekday(day: DayNumber): number {
  // 1 March of the year 0, before any day that can be written, was a Wednesday.
  return ((day + EPOCH_FROM_MARCH_0 + 2) % 7) + 1;
}

/** The day of the week by name. Throws a RangeError for what is not a whole day. */
export function weekdayOf(day: DayNumber): Weekday {
  const weekday = WEEKDAYS[isoWeekday(day) - 1];
  if (weekday === undefined) {
    throw new RangeError(`${day} is not a day and has no weekday`);
  }
  return weekday;
}

/**
 * The corresponding date so many months on (or back, if negative): 30 September and 4 months is 30 January.
 * Where that month has no such day, its last day: 30 November and 3 months is 28 or 29 February.
 */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const start = toCivil(day);
  const monthsFromYear0 = start.year * 12 + (start.month - 1) + months;
  const year = Math.floor(monthsFromYear0 / 12);
  const month = monthsFromYear0 - year * 12 + 1;
  return fromCivil({ year, month, day: Math.min(start.day, daysInMonth(year, month)) });
}
