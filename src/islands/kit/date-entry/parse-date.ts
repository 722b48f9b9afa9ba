import type { Moment } from '../../../timescale/index.ts';
import {
  listWords,
  monthWords,
  toDayNumber,
  weekdayOf,
  weekdayWords,
} from '../../../timescale/index.ts';
import type { WrittenDate } from './written-date.ts';
import { readWrittenDate } from './written-date.ts';

/** A box of a date entry, in the order in which they stand. */
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

/** The moment that was typed, or why it is none. */
export type ParsedDate =
  | { readonly ok: true; readonly moment: Moment }
  | { readonly ok: false; readonly error: DateError };

/** What a date must have to be taken: a time or none, and a year within reach. */
export interface ParseOptions {
  readonly withTime?: boolean;
  /** The time may be left empty altogether; half a time is still refused. */
  readonly timeOptional?: boolean;
  /** The years that the answer can be worked out for, both included: the reach of the bank-holiday table. */
  readonly years?: { readonly from: number; readonly to: number };
}

type Boxes = Partial<Record<DateField, string>>;

const NUMBER = /^\d{1,2}$/;

const monthName = (month: number): string => monthWords({ year: 0, month }).split(' ')[0] ?? '';

/** 1 to 12, from a number or three letters and more of a name; 0 where it is neither. */
function monthNumber(typed: string): number {
  if (NUMBER.test(typed)) return Number(typed) <= 12 ? Number(typed) : 0;
  const name = typed.toLowerCase().replace(/\.$/, '');
  const fits = (month: number): boolean => monthName(month).toLowerCase().startsWith(name);
  return name.length < 3 ? 0 : ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].find(fits) ?? 0);
}

/** A number between two bounds, both included; NaN where it is none. */
function between(typed: string, from: number, to: number): number {
  const value = NUMBER.test(typed) ? Number(typed) : NaN;
  return value >= from && value <= to ? value : NaN;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A whole date that was typed in the first box ("23 Dec 2026, 4pm"), the others being empty. */
function writtenIn({ day, month, year }: TypedDate): WrittenDate | undefined {
  const isAlone = `${month}${year}`.trim() === '' && !NUMBER.test(day.trim());
  return isAlone ? readWrittenDate(day) : undefined;
}

/** The boxes trimmed; a whole date in the first is spread over all of them. */
function tidy(typed: TypedDate, written: WrittenDate | undefined, withTime: boolean): Boxes {
  const { day, month, year } = written ?? typed;
  const isTimeTyped = `${typed.hour ?? ''}${typed.minute ?? ''}`.trim() !== '';
  const { hour = '', minute = '' } = isTimeTyped ? typed : (written ?? {});
  const boxes: Boxes = { day, month, year, ...(withTime && { hour, minute }) };
  return Object.fromEntries(Object.entries(boxes).map(([field, value]) => [field, value.trim()]));
}

function emptyError(boxes: Boxes): DateError | undefined {
  const fields = (['day', 'month', 'year', 'hour', 'minute'] as const).filter(
    (field) => boxes[field] === '',
  );
  if (fields.length === 0) return undefined;
  if (fields.length === Object.keys(boxes).length) {
    return { message: `Enter the date${'hour' in boxes ? ' and the time' : ''}`, fields };
  }
  const words = fields.map((field) => `${field === 'hour' ? 'an' : 'a'} ${field}`);
  const hint = words.join('') === 'a minute' ? ': 00 on the hour' : '';
  return { message: `Enter ${listWords(words)}${hint}`, fields };
}

/**
 * The moment that was typed: a date of the calendar and, `withTime`, a time on the clock in Europe/London. Month
 * names of three letters and more are read, and a whole date in the first box; two-digit years are refused, never guessed. A year outside `years` is
 * refused. Where something is wrong the error names the first thing to mend, and its boxes; a time that a clock
 * change skips is not known here: the engine refuses it.
 */
export function parseDate(typed: TypedDate, options: ParseOptions = {}): ParsedDate {
  const written = writtenIn(typed);
  const isTimeless = `${typed.hour ?? ''}${typed.minute ?? ''}${written?.hour ?? ''}`.trim() === '';
  const withTime = options.withTime === true && !(options.timeOptional === true && isTimeless);
  const boxes = tidy(typed, written, withTime);
  const refuse = (field: DateField, message: string): ParsedDate => ({
    ok: false,
    error: { message, fields: [field] },
  });

  const error = emptyError(boxes);
  if (error) return { ok: false, error };
  const day = between(boxes.day ?? '', 1, 31);
  if (!day) return refuse('day', 'Day must be a number from 1 to 31');
  const month = monthNumber(boxes.month ?? '');
  if (!month) return refuse('month', 'Month must be a number from 1 to 12, or a name such as Dec');
  const year = boxes.year ?? '';
  if (!/^(19|2\d)\d\d$/.test(year)) {
    return refuse('year', 'Year must have 4 numbers, such as 2026');
  }
  const { from, to } = options.years ?? { from: 0, to: Infinity };
  if (Number(year) < from || Number(year) > to) {
    const why = 'bank holidays are known for those years only';
    return refuse('year', `Enter a year from ${from} to ${to}: ${why}`);
  }
  const iso = (ofMonth: number): string => `${year}-${two(month)}-${two(ofMonth)}`;
  const dayNumber = toDayNumber(iso(day));
  if (dayNumber === undefined) {
    const last = [30, 29].find((ofMonth) => toDayNumber(iso(ofMonth)) !== undefined) ?? 28;
    const name = monthName(month);
    return refuse('day', `${day} ${name} is not a date: ${name} ${year} has ${last} days`);
  }
  const weekday = weekdayOf(dayNumber);
  if (written?.weekday !== undefined && written.weekday !== weekday) {
    const date = `${day} ${monthName(month)} ${year}`;
    return refuse('day', `${date} is a ${weekdayWords(weekday)}: check the date or its weekday`);
  }
  if (!withTime) return { ok: true, moment: { date: iso(day) } };

  const hour = between(boxes.hour ?? '', 0, 23);
  if (Number.isNaN(hour)) return refuse('hour', 'Hour must be a number from 0 to 23: 10pm is 22');
  const minute = between(boxes.minute ?? '', 0, 59);
  if (Number.isNaN(minute)) return refuse('minute', 'Minute must be a number from 0 to 59');
  return { ok: true, moment: { date: iso(day), time: `${two(hour)}:${two(minute)}` } };
}
