import type { Weekday } from '../record/opening-hours.ts';
import { WEEKDAYS } from '../record/opening-hours.ts';
import type { IsoDate } from '../count/result.ts';

/** A whole day of the calendar, counted from 1970-01-01 (day 0). Has no time and no time zone. */
export type DayNumber = number;

const DAYS_IN_400_YEARS = 146_097;
/** Days from 1 March of the year 0 to 1 January 1970. */
const EPOCH_FROM_MARCH_0 = 719_468;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

// Years are reckoned from 1 March, so that a leap day is the last of its year and needs no special case.
function fromCivil({ year, month, day }: Civil): DayNumber {
  const marchYear = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  return cycle * DAYS_IN_400_YEARS + yearOfCycle * 365 + leapDays + dayOfYear - EPOCH_FROM_MARCH_0;
}

function toCivil(dayNumber: DayNumber): Civil {
  const fromMarch0 = dayNumber + EPOCH_FROM_MARCH_0;
  const cycle = Math.floor(fromMarch0 / DAYS_IN_400_YEARS);
  const dayOfCycle = fromMarch0 - cycle * DAYS_IN_400_YEARS;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The first day that an `IsoDate` can name: 0001-01-01. */
export const FIRST_DAY: DayNumber = fromCivil({ year: 1, month: 1, day: 1 });
/** The last day that an `IsoDate` can name: 9999-12-31. */
export const LAST_DAY: DayNumber = fromCivil({ year: 9999, month: 12, day: 31 });

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
  if (!ISO_DATE.test(date)) {
    return undefined;
  }
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8));
  const exists =
    year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? fromCivil({ year, month, day }) : undefined;
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
  // 1970-01-01 was a Thursday. The modulus is taken twice because days before it are negative.
  return ((((day + 3) % 7) + 7) % 7) + 1;
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
