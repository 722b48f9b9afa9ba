import type { Moment } from '../../../timescale/index.ts';
import { monthWords, toDayNumber, weekdayOf, weekdayWords } from '../../../timescale/index.ts';
import { emptyError, noSuchDayWords } from './date-errors.ts';
import type {
  AskedEvent,
  Boxes,
  DateError,
  DateField,
  DatesReading,
  ParsedDate,
  ParseOptions,
  TypedDate,
} from './typed-date.ts';
import type { WrittenDate } from './written-date.ts';
import { readWrittenDate } from './written-date.ts';

/** The boxes of a date group in their order; the last two only where a time counts. */
export const FIELDS: readonly DateField[] = ['day', 'month', 'year', 'hour', 'minute'];

/** The id of one box of a date group. The boxes have no `name`: a form that is sent by mistake sends nothing. */
export const fieldId = (idPrefix: string, field: DateField): string => `${idPrefix}-${field}`;

/** One box of a date group. */
export function fieldBox(
  form: ParentNode,
  idPrefix: string,
  field: DateField,
): HTMLInputElement | null {
  return form.querySelector(`input[id="${fieldId(idPrefix, field)}"]`);
}

/** What stands in a date group's boxes now, typed before or after the script woke up. */
export function readFields(form: ParentNode, idPrefix: string): TypedDate {
  const [day = '', month = '', year = '', hour, minute] = FIELDS.map(
    (field) => fieldBox(form, idPrefix, field)?.value,
  );
  return { day, month, year, hour, minute };
}

/** Whether nothing at all has been typed in a date group. */
export function isBlank({ day, month, year, hour = '', minute = '' }: TypedDate): boolean {
  return `${day}${month}${year}${hour}${minute}`.trim() === '';
}

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

/**
 * The moment that was typed: a date of the calendar and, `withTime`, a time on the clock in Europe/London. Month
 * names of three letters and more are read, and a whole date in the first box; two-digit years are refused, never
 * guessed. A year outside `years` is refused. Where something is wrong the error names the first thing to mend, and its boxes; a time that a clock
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

  if (Object.values(boxes).includes('')) return { ok: false, error: emptyError(boxes) };
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
  const date = `${year}-${two(month)}-${two(day)}`;
  const dayNumber = toDayNumber(date);
  if (dayNumber === undefined) return refuse('day', noSuchDayWords(date));
  const weekday = weekdayOf(dayNumber);
  if (written?.weekday !== undefined && written.weekday !== weekday) {
    const named = `${day} ${monthName(month)} ${year}`;
    return refuse('day', `${named} is a ${weekdayWords(weekday)}: check the date or its weekday`);
  }
  if (!withTime) return { ok: true, moment: { date } };

  const hour = between(boxes.hour ?? '', 0, 23);
  if (Number.isNaN(hour)) return refuse('hour', 'Hour must be a number from 0 to 23: 10pm is 22');
  const minute = between(boxes.minute ?? '', 0, 59);
  if (Number.isNaN(minute)) return refuse('minute', 'Minute must be a number from 0 to 59');
  return { ok: true, moment: { date, time: `${two(hour)}:${two(minute)}` } };
}

/** Whether something stands in any of the events' date groups. */
export const isTyped = (form: ParentNode, asked: readonly AskedEvent[]): boolean =>
  asked.some(({ idPrefix }) => !isBlank(readFields(form, idPrefix)));

/** Reads the date groups of some events. Where nothing is typed in any of them, the first is asked for. */
export function readDates(form: ParentNode, asked: readonly AskedEvent[]): DatesReading {
  const moments: Record<string, Moment> = {};
  const errors: Record<string, DateError> = {};
  const allBlank = !isTyped(form, asked);
  for (const [index, entry] of asked.entries()) {
    const typed = readFields(form, entry.idPrefix);
    // One date is enough to begin with: the readings that wait for another say so themselves.
    if (isBlank(typed) && !(allBlank && index === 0)) continue;
    const parsed = parseDate(typed, entry);
    if (parsed.ok) moments[entry.event] = parsed.moment;
    else errors[entry.idPrefix] = parsed.error;
  }
  return { moments, errors };
}

// Swedish writes an instant as "2026-12-16 09:05": a date and a time that need no taking apart.
const LONDON_CLOCK = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

/** The device's present date and time in Europe/London. */
export function londonNow(instant: Date = new Date()): Required<Moment> {
  const written = LONDON_CLOCK.format(instant);
  return { date: written.slice(0, 10), time: written.slice(11, 16) };
}
