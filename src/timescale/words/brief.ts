import { toDayNumber, weekdayOf } from '../calendar/day-number.ts';
import type { IsoDate } from '../count/result.ts';
import { shortDate, weekdayWords } from './dates.ts';

/** "Mon 4 Jan": a date in a list whose headings say the year. What is no date stays as it is. */
export function briefDate(date: IsoDate): string {
  const day = toDayNumber(date);
  if (day === undefined) {
    return date;
  }
  const [number = '', month = ''] = shortDate(date).split(' ');
  return `${weekdayWords(weekdayOf(day)).slice(0, 3)} ${number} ${month.slice(0, 3)}`;
}

/** How far a date is from today, in days of the calendar: "today", "in 12 days", "3 days ago". */
export function daysAwayWords(today: IsoDate, date: IsoDate): string {
  const away = (toDayNumber(date) ?? 0) - (toDayNumber(today) ?? 0);
  if (away === 0) {
    return 'today';
  }
  return away > 0 ? `in ${days(away)}` : `${days(-away)} ago`;
}

/** How long something that was not done by a date is overdue: "overdue by 3 days". */
export function overdueWords(today: IsoDate, date: IsoDate): string {
  return `overdue by ${days((toDayNumber(today) ?? 0) - (toDayNumber(date) ?? 0))}`;
}

const days = (count: number): string => `${count} day${count === 1 ? '' : 's'}`;

/** Told where the earliest of a rule's dates is past and its latest is not. */
export const EARLIEST_PAST_WORDS = 'earliest date past';

/** What stands before the date of a series that has begun, where it stands alone. */
export const NEXT_LEAD = 'Next from today:';
