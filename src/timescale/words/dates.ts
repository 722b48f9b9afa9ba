import { toDayNumber, weekdayOf } from '../calendar/day-number.ts';
import type { Weekday } from '../record/opening-hours.ts';
import type { ResultMoment } from '../count/outcome.ts';
import type { ClockTime, DueDate, IsoDate } from '../count/result.ts';

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

/** The month that a date is in, whether it has that day or not: "October 2027". */
export function monthOfDate(date: IsoDate): string {
  return monthWords({ year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) });
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

/** A date in words, with what a program reads of it: "2027-01-04", "2027-03-28T03:30+01:00". */
export interface ToldMoment {
  readonly words: string;
  readonly datetime: string;
}

/** A moment in words, with what `<time datetime>` says of it. */
export function toldMoment(moment: ResultMoment): ToldMoment {
  const { date, due } = moment;
  return { words: momentWords(moment), datetime: due?.kind === 'time' ? due.at : date };
}

/** A moment in a column, weekday and month of three letters: "Wed 13 Jan 2027", "3:30am on Sun 28 Mar 2027". */
export function briefMoment(moment: ResultMoment): string {
  return momentWords(moment).replace(/(\w{3})\w* (\d+) (\w{3})\w* (\d{4})$/, '$1 $2 $3 $4');
}

/** How a deadline stands to the present day, and whether it is past. */
export interface Standing {
  /** "12 days left", "Due today", "Overdue by 3 days". */
  readonly words: string;
  readonly late: boolean;
}

/**
 * How a last day, or a last minute, stands to the present: `today` in London, and `minute`, since the start of 1970 (UTC).
 * Days are those of the calendar; a deadline of hours has whole days of 24 hours, then hours.
 */
export function standingOf(due: DueDate, today: IsoDate, minute: number): Standing | undefined {
  if (due.kind === 'time') {
    const left = due.minute - minute;
    return { words: due.words.standing(left), late: left < 0 };
  }
  const words = daysLeftWords(today, due.date);
  return words === undefined ? undefined : { words, late: due.date < today };
}

/**
 * How a due date stands to today: "12 days left", "Due today", "Overdue by 3 days", in calendar days. The due date
 * itself is in time to its end, so it is never overdue on that day. Undefined if either date does not exist.
 */
export function daysLeftWords(today: IsoDate, due: IsoDate): string | undefined {
  const from = toDayNumber(today);
  const to = toDayNumber(due);
  if (from === undefined || to === undefined) {
    return undefined;
  }
  if (from === to) {
    return 'Due today';
  }
  const words = daysWords(Math.abs(to - from));
  return to > from ? `${words} left` : `Overdue by ${words}`;
}

/** A number of days: "12 days", "1 day". */
export const daysWords = (count: number): string => `${count} day${count === 1 ? '' : 's'}`;
