import { toDayNumber } from '../calendar/day-number.ts';
import type { IsoDate } from '../count/result.ts';
import { briefMoment, daysWords } from './dates.ts';

/** "Mon 4 Jan": a date in a list whose headings say the year. What is no date stays as it is. */
export function briefDate(date: IsoDate): string {
  return briefMoment({ date }).replace(/ \d{4}$/, '');
}

/** How far a date is from today, in days of the calendar: "today", "in 12 days", "3 days ago". */
export function daysAwayWords(today: IsoDate, date: IsoDate): string {
  const away = (toDayNumber(date) ?? 0) - (toDayNumber(today) ?? 0);
  if (away === 0) {
    return 'today';
  }
  return away > 0 ? `in ${daysWords(away)}` : `${daysWords(-away)} ago`;
}

/** How long something that was not done by a date is overdue: "overdue by 3 days". */
export function overdueWords(today: IsoDate, date: IsoDate): string {
  return `overdue by ${daysWords((toDayNumber(today) ?? 0) - (toDayNumber(date) ?? 0))}`;
}

/** Told where the earliest of a rule's dates is past and its latest is not. */
export const EARLIEST_PAST_WORDS = 'earliest date past';
