import type { DueDate, NoDate, SkipReason, Warning } from '../count/result.ts';
import { clockTime, longDate, plainDate, weekdayWords } from './dates.ts';
import { dayOf, weekdayOf } from '../calendar/day-number.ts';

/** A warning that stands beside a date. A change of the clock is told with the counting: see `hoursWords`. */
export type Noted = Exclude<Warning, { code: 'clock-change' }>;

/**
 * A warning as a plain sentence: what it means and what to do. `direction` says whether the reading counts from
 * its event or back from it.
 */
export function warningWords(warning: Noted, direction: 'from' | 'before' = 'from'): string {
  switch (warning.code) {
    case 'provisional':
      return `Provisional: bank holidays from ${plainDate(warning.from)} on are worked out from the usual rules and not yet published. Check this date again once GOV.UK lists them.`;
    case 'event-not-a-working-day':
      return `The count starts from ${skipWords(warning.reason, warning.name)}, which is not a working day. ${direction === 'from' ? 'Day 1 is the first working day after it.' : 'Day 1 is the last working day before it.'}`;
    case 'due-not-a-working-day':
      return `This is not a working day. The date stays as it is; the last working day before it is ${longDate(warning.workingDayBefore)}.`;
    case 'working-day-not-known':
      return `Bank holidays are known here ${'tableFrom' in warning ? `from ${plainDate(warning.tableFrom)}` : `until ${plainDate(warning.tableUntil)}`}, so we cannot say whether this is a working day. Check that before you rely on it.`;
    case 'office-closed':
      return `Your office is closed then. The date stays as it is; the last day your office is open before it is ${longDate(warning.openBefore)}.`;
    case 'repeated-time':
      return 'The clock goes back that night and this time occurs twice. The earlier one was taken.';
  }
}

function skipWords(reason: SkipReason, name: string | undefined): string {
  switch (reason) {
    case 'weekend':
      return 'a day of the weekend';
    case 'bank holiday':
      return name === undefined ? 'a bank holiday' : bankHolidayWords(name);
    case 'closure':
      return 'a day your office is closed';
  }
}

/** A bank holiday as it reads in a sentence: "Christmas Day", "the Boxing Day bank holiday". */
export function bankHolidayWords(name: string): string {
  const substitute = ' (substitute day)';
  if (name.endsWith(substitute)) {
    return `the ${name.slice(0, -substitute.length)} bank holiday`;
  }
  return /bank holiday/i.test(name) ? `the ${name}` : name;
}

/** Why there is no date, as a plain sentence: what it means and what to do. */
export function faultWords(fault: NoDate): string {
  switch (fault.code) {
    case 'outside-table':
      return `Bank holidays are known here from ${plainDate(fault.tableFrom)} to ${plainDate(fault.tableUntil)}. Choose a date whose count stays within them.`;
    case 'no-such-time':
      return `There is no ${clockTime(fault.time)} on ${longDate(fault.date)}: the clock goes forward that night and skips this time. Enter the time that the clock showed.`;
    case 'needs-time':
      return 'This rule counts hours. Enter the time of day as well, for example 16:30.';
    case 'hours-not-stated':
      return `The procedure does not state the service’s opening hours for ${plainDate(fault.date)} (${weekdayWords(weekdayOf(dayOf(fault.date)))}). Ask the service whether it is open then, and count from its answer.`;
    case 'not-a-date':
      return `There is no such date or time as “${fault.value}”. Check the day, the month, the year and the time.`;
  }
}

/** What must be known beside one date, a sentence each; nothing of an event itself. A change of the clocks is told with the counting. */
export function noteWords(due: DueDate | undefined): readonly string[] {
  if (due === undefined) return [];
  const direction = 'before' in due.reading.counts ? 'before' : 'from';
  return due.warnings
    .filter((warning) => warning.code !== 'clock-change')
    .map((warning) => warningWords(warning, direction));
}
