import { toDayNumber, weekdayOf } from '../calendar/day-number.ts';
import type { Weekday } from '../record/opening-hours.ts';
import type { ResultMoment } from '../count/outcome.ts';
import type { ClockTime, IsoDate } from '../count/result.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The name of a day of the week: "Monday". */
export function weekdayWords(weekday: Weekday): string {
  return weekday.charAt(0).toUpperCase() + weekday.slice(1);
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

interface DateParts {
  readonly weekday: string;
  readonly day: number;
  readonly month: string;
  readonly year: number;
}

/** The parts of a date in words; undefined where there is no such date. */
function parts(date: IsoDate): DateParts | undefined {
  const dayNumber = toDayNumber(date);
  if (dayNumber === undefined) {
    return undefined;
  }
  return {
    weekday: weekdayWords(weekdayOf(dayNumber)),
    day: Number(date.slice(8, 10)),
    month: monthName(Number(date.slice(5, 7))),
    year: Number(date.slice(0, 4)),
  };
}

/** "Monday 4 January 2027". A date that does not exist is given back as it was written. */
export function longDate(date: IsoDate): string {
  const words = parts(date);
  return words ? `${words.weekday} ${words.day} ${words.month} ${words.year}` : date;
}

/** "4 January 2027", where the weekday does not matter. */
export function plainDate(date: IsoDate): string {
  const words = parts(date);
  return words ? `${words.day} ${words.month} ${words.year}` : date;
}

/** "Monday 4 January", where the year is plain from what stands beside it. */
export function weekdayDate(date: IsoDate): string {
  const words = parts(date);
  return words ? `${words.weekday} ${words.day} ${words.month}` : date;
}

/** A date without its weekday and year: "4 January". What is no date stays as it is. */
export function shortDate(date: IsoDate): string {
  const words = parts(date);
  return words ? `${words.day} ${words.month}` : date;
}

/** A month, from 1 to 12, with its year: "October 2027". */
export function monthWords({
  year,
  month,
}: {
  readonly year: number;
  readonly month: number;
}): string {
  return `${monthName(month)} ${year}`;
}

/** A time of day: "3:30am", "4pm", "midday", "midnight". */
export function clockTime(time: ClockTime): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute === 0 && hour % 12 === 0) {
    return hour === 12 ? 'midday' : 'midnight';
  }
  const onTheClock = hour % 12 === 0 ? 12 : hour % 12;
  const minutes = minute === 0 ? '' : `:${time.slice(3)}`;
  return `${onTheClock}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** A time on a day: "3:30am on Sunday 28 March 2027"; midnight says which end of the day it is. */
export function timeOnDate(time: ClockTime, date: IsoDate, turn = ''): string {
  const words = clockTime(time);
  return words === 'midnight'
    ? `midnight at the start of ${longDate(date)}`
    : `${words}${turn && `, ${turn},`} on ${longDate(date)}`;
}

/**
 * A day, or a time on it: "Monday 4 January 2027", "3:30am on Sunday 28 March 2027". A time that was counted says which
 * of two it is, as `instantWords` does.
 */
export function momentWords({ date, time, due }: ResultMoment): string {
  if (due?.kind === 'time') return due.words.instant(due.at);
  return time === undefined ? longDate(date) : timeOnDate(time, date);
}
