import { shownAt, utcMinutes } from '../calendar/london-time.ts';
import type { DueByTime, HoursRow, HoursWords, Warning } from '../count/result.ts';
import type { Unit } from '../record/amount.ts';
import { amountWords } from './amount.ts';
import { longDate, timeOnDate } from './dates.ts';
import { listWords } from './lists.ts';

type ClockChange = Extract<Warning, { code: 'clock-change' }>;

/**
 * An instant with its offset: "2027-03-28T03:30+01:00" is "3:30am on Sunday 28 March 2027". In the hour that comes twice,
 * when the clocks go back, it says which: "1:30am, the second time, on Sunday 25 October 2026".
 */
export function instantWords(at: string): string {
  const { date, time } = shownAt(at);
  return timeOnDate(time, date, turnWords(at));
}

/** The hour after 1am comes twice on the last Sunday of October: "the first time", "the second time", or nothing. */
export function turnWords(at: string): string {
  const isTwice = /-10-(2[5-9]|3.)T01/.test(at) && longDate(at.slice(0, 10)).startsWith('Sunday');
  return isTwice ? `the ${at.includes('+01') ? 'first' : 'second'} time` : '';
}

function explainTime(due: DueByTime, noun: string): string {
  const back = 'before' in due.reading.counts;
  const nearest = due.hours[0];
  const event = (back ? nearest?.to : nearest?.from) ?? due.at;
  const minutes = due.hours.reduce((sum, row) => sum + row.minutes, 0);
  const start = `${noun} (${instantWords(event)})`;
  if (minutes === 0) {
    return event === due.at
      ? `At the time of ${start}.`
      : `When the service next opens after ${start}.`;
  }
  const time = timeWords(minutes, due.reading.unit);
  const counted = back ? `${time} before ${start}` : `${time} after ${start}`;
  return [`${counted}${closedWords(due.hours)}.`, ...changeWords(due)].join(' ');
}

function timeWords(minutes: number, unit: Unit): string {
  if (minutes % 60 !== 0) {
    return amountWords(minutes, 'minutes');
  }
  return amountWords(minutes / 60, unit === 'service-hours' ? unit : 'hours');
}

function closedWords(rows: readonly HoursRow[]): string {
  const closed = rows.filter((row) => row.kind === 'closed');
  if (closed.length === 0) {
    return '';
  }
  const stretches = closed.map(
    ({ from, to, reason }) =>
      `from ${instantWords(from)} to ${instantWords(to)}${reason === undefined ? '' : ` (${reason})`}`,
  );
  return `, not counting the time ${listWords(stretches)}`;
}

/** A change of the clock in a stretch that was counted; one while the service is closed changes nothing. */
function changeWords({ warnings, hours }: DueByTime): string[] {
  return warnings.flatMap((warning) =>
    warning.code === 'clock-change' && hours.some((row) => isWithin(warning.at, row))
      ? [clockChangeWords(warning)]
      : [],
  );
}

function isWithin(at: string, { from, to, kind }: HoursRow): boolean {
  const instant = utcMinutes(at);
  return kind === 'counted' && utcMinutes(from) < instant && instant < utcMinutes(to);
}

/** A change of the clock as a plain sentence: what it does to the count. */
export function clockChangeWords({ at, direction }: ClockChange): string {
  const { date } = shownAt(at);
  return direction === 'forward'
    ? `The clock goes forward on ${longDate(date)}: an hour that does not exist on the clock was not counted.`
    : `The clock goes back on ${longDate(date)}: an hour that passes twice on the clock was counted twice.`;
}

/** Days are of 24 hours. The minute itself is in time. */
function standingWords(left: number): string {
  const hours = Math.floor(Math.abs(left) / 60);
  if (hours === 0) {
    return left < 0 ? 'Overdue by less than 1 hour' : 'Less than 1 hour left';
  }
  const days = Math.floor(hours / 24);
  const words = days > 0 ? amountWords(days, 'days') : amountWords(hours, 'hours');
  return left < 0 ? `Overdue by ${words}` : `${words} left`;
}

/** The words for dates to the minute. Each such date has them from the clock that counts it. */
export const hoursWords: HoursWords = {
  instant: instantWords,
  counted: explainTime,
  standing: standingWords,
};
