import type { Moment } from '../../timescale/result.ts';
import { listWords } from '../../timescale/words/lists.ts';

export type DateField = 'day' | 'month' | 'year' | 'hour' | 'minute';

/** What stands in the boxes, as typed. Hour and minute only where a time counts. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly hour?: string;
  readonly minute?: string;
}

/** What is wrong, in a sentence that says what to do, and the boxes it concerns. */
export interface DateError {
  readonly message: string;
  readonly fields: readonly DateField[];
}

export type ParsedDate =
  | { readonly ok: true; readonly moment: Moment }
  | { readonly ok: false; readonly error: DateError };

export interface ParseOptions {
  readonly withTime?: boolean;
  /** The time may be left empty altogether; half a time is still refused. */
  readonly timeOptional?: boolean;
  /** The years that the answer can be worked out for, both included: the reach of the bank-holiday table. */
  readonly years?: { readonly from: number; readonly to: number };
}

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
];

const NUMBER = /^\d{1,2}$/;
const WHOLE_DATE = /^(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+([a-z]+|\d{1,2})[\s/.,-]+(\d+)$/i;

class Refused extends Error {
  readonly fields: readonly DateField[];
  constructor(message: string, ...fields: DateField[]) {
    super(message);
    this.fields = fields;
  }
}

function monthNumber(typed: string): number | undefined {
  if (NUMBER.test(typed)) return Number(typed);
  const name = typed.replace(/\.$/, '').toLowerCase();
  if (name.length < 3) return undefined;
  const at = MONTHS.findIndex((month) => month.toLowerCase().startsWith(name));
  if (at >= 0) return at + 1;
  return name === 'sept' ? 9 : undefined;
}

function daysIn(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A whole date typed or pasted into the first box ("23 Dec 2026") is spread over the three. */
function spread(typed: TypedDate): TypedDate {
  if (typed.month.trim() !== '' || typed.year.trim() !== '') return typed;
  const [, day, month, year] = WHOLE_DATE.exec(typed.day.trim()) ?? [];
  if (day === undefined || month === undefined || year === undefined) return typed;
  return { ...typed, day, month, year };
}

function refuseEmpty(values: Readonly<Partial<Record<DateField, string>>>): void {
  const fields: readonly DateField[] = ['day', 'month', 'year', 'hour', 'minute'];
  const asked = fields.filter((field) => values[field] !== undefined);
  const empty = asked.filter((field) => values[field] === '');
  if (empty.length === 0) return;
  if (empty.length === asked.length) {
    const time = asked.includes('hour') ? ' and the time' : '';
    throw new Refused(`Enter the date${time}`, ...empty);
  }
  const articles = empty.map((field) => `${field === 'hour' ? 'an' : 'a'} ${field}`);
  const onTheHour = empty.length === 1 && empty[0] === 'minute' ? ': 00 on the hour' : '';
  throw new Refused(`Enter ${listWords(articles)}${onTheHour}`, ...empty);
}

function parseYear(typed: string, years: ParseOptions['years']): number {
  if (!/^\d{4}$/.test(typed) || Number(typed) < 1900) {
    throw new Refused('Year must have 4 numbers, such as 2026', 'year');
  }
  const year = Number(typed);
  if (years !== undefined && (year < years.from || year > years.to)) {
    throw new Refused(
      `Enter a year from ${years.from} to ${years.to}: bank holidays are known for those years only`,
      'year',
    );
  }
  return year;
}

function parseDay(
  typed: { day: string; month: string; year: string },
  options: ParseOptions,
): string {
  const day = typed.day.replace(/(st|nd|rd|th)$/i, '');
  if (!NUMBER.test(day) || Number(day) < 1 || Number(day) > 31) {
    throw new Refused('Day must be a number from 1 to 31', 'day');
  }
  const month = monthNumber(typed.month);
  if (month === undefined || month < 1 || month > 12) {
    throw new Refused('Month must be a number from 1 to 12, or a name such as Dec', 'month');
  }
  const year = parseYear(typed.year, options.years);
  const last = daysIn(month, year);
  if (Number(day) > last) {
    const name = MONTHS[month - 1] ?? '';
    throw new Refused(
      `${Number(day)} ${name} is not a date: ${name} ${year} has ${last} days`,
      'day',
    );
  }
  return `${year}-${two(month)}-${two(Number(day))}`;
}

function parseTime(hourTyped: string, minuteTyped: string): string {
  const [, digits = '', half] = /^(\d{1,2})\s*(am|pm)?$/i.exec(hourTyped) ?? [];
  const twelve = half !== undefined;
  const typed = digits === '' ? -1 : Number(digits);
  if (twelve ? typed < 1 || typed > 12 : typed < 0 || typed > 23) {
    throw new Refused('Hour must be a number from 0 to 23: 10pm is 22', 'hour');
  }
  if (!NUMBER.test(minuteTyped) || Number(minuteTyped) > 59) {
    throw new Refused('Minute must be a number from 0 to 59', 'minute');
  }
  const hour = twelve ? (typed % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : typed;
  return `${two(hour)}:${two(Number(minuteTyped))}`;
}

/**
 * The moment that was typed: a date of the calendar and, `withTime`, a time on the clock in Europe/London. Month
 * names of three letters and more are read; two-digit years are refused, never guessed. A year outside `years` is
 * refused. Where something is wrong the error names the first thing to mend, and its boxes; a time that a clock
 * change skips is not known here: the engine refuses it.
 */
export function parseDate(typed: TypedDate, options: ParseOptions = {}): ParsedDate {
  const whole = spread(typed);
  const [day, month, year] = [whole.day.trim(), whole.month.trim(), whole.year.trim()];
  const [hour, minute] = [(whole.hour ?? '').trim(), (whole.minute ?? '').trim()];
  const noTime = options.timeOptional === true && hour === '' && minute === '';
  const withTime = options.withTime === true && !noTime;
  try {
    refuseEmpty({ day, month, year, ...(withTime && { hour, minute }) });
    const date = parseDay({ day, month, year }, options);
    if (!withTime) return { ok: true, moment: { date } };
    return { ok: true, moment: { date, time: parseTime(hour, minute) } };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { ok: false, error: { message: error.message, fields: error.fields } };
  }
}
