import type { PlanWarning } from '../plan-order.ts';
import type { Moment } from '../result.ts';
import { longDate, timeOnDate } from './dates.ts';
import { capitalised } from './lists.ts';

/** What is the matter with two dates that were entered, and what to do. `nouns` are those of the events. */
export function planWarningWords(
  { event, moment, after, afterMoment }: PlanWarning,
  nouns: Readonly<Record<string, string>>,
): string {
  const first = nouns[after] ?? after;
  const second = nouns[event] ?? event;
  return `${capitalised(second)} (${momentWords(moment)}) stands before ${first} (${momentWords(afterMoment)}), though the procedure has it after. Check both dates.`;
}

/** When something happened: "Monday 4 January 2027", "3:30am on Sunday 28 March 2027". */
export function momentWords({ date, time }: Moment): string {
  return time === undefined ? longDate(date) : timeOnDate(time, date);
}
