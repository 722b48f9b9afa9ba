import type { Closure, Moment } from '../../timescale/index.ts';
import { isBlank, readFields } from './date-entry/fields.ts';
import type { DateError, ParseOptions } from './date-entry/parse-date.ts';
import { parseDate } from './date-entry/parse-date.ts';

/** A date group of a form: the event that it asks for and how it is read. */
export interface AskedEvent extends ParseOptions {
  readonly event: string;
  readonly idPrefix: string;
}

/** Errors by the id prefix of the date group that they stand beside. */
export type FormErrors = Readonly<Record<string, DateError>>;

/** What the form says now. Events left blank have no moment. */
export interface FormReading {
  readonly moments: Readonly<Record<string, Moment>>;
  readonly closures: readonly Closure[];
  readonly countClosures: boolean;
  readonly errors: FormErrors;
}

/** Ids of the date groups of a closure's row, by its number. */
export function closureIds(
  idPrefix: string,
  row: number,
): { readonly first: string; readonly last: string } {
  return { first: `${idPrefix}-closed-${row}-first`, last: `${idPrefix}-closed-${row}-last` };
}

/** The id of the box that leaves closed days out of the count. */
export const countClosuresId = (idPrefix: string): string => `${idPrefix}-leave-out`;

/** Whether something stands in any of the events' date groups. */
export const isTyped = (form: ParentNode, asked: readonly AskedEvent[]): boolean =>
  asked.some(({ idPrefix }) => !isBlank(readFields(form, idPrefix)));

function readEvents(
  form: ParentNode,
  asked: readonly AskedEvent[],
): Pick<FormReading, 'moments' | 'errors'> {
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

function readClosures(
  form: ParentNode,
  idPrefix: string,
  rows: readonly number[],
): Pick<FormReading, 'closures' | 'errors'> {
  const closures: Closure[] = [];
  const errors: Record<string, DateError> = {};
  for (const row of rows) {
    const ids = closureIds(idPrefix, row);
    const [typedFirst, typedLast] = [readFields(form, ids.first), readFields(form, ids.last)];
    if (isBlank(typedFirst) && isBlank(typedLast)) continue;
    const first = parseDate(typedFirst);
    const last = isBlank(typedLast) ? first : parseDate(typedLast);
    if (!first.ok) errors[ids.first] = first.error;
    if (!last.ok && last !== first) errors[ids.last] = last.error;
    if (!first.ok || !last.ok) continue;
    if (last.moment.date < first.moment.date) {
      const message = 'The last day must be the same as the first day or after it';
      errors[ids.last] = { message, fields: ['day', 'month', 'year'] };
      continue;
    }
    closures.push({ from: first.moment.date, to: last.moment.date });
  }
  return { closures, errors };
}

/** Reads the whole form once: the events' dates, the closed days and whether they are left out of the count. */
export function readForm(
  form: ParentNode,
  idPrefix: string,
  asked: readonly AskedEvent[],
  closureRows: readonly number[],
): FormReading {
  const events = readEvents(form, asked);
  const closed = readClosures(form, idPrefix, closureRows);
  const box = form.querySelector(`[id="${countClosuresId(idPrefix)}"]`);
  return {
    moments: events.moments,
    closures: closed.closures,
    countClosures: box instanceof HTMLInputElement && box.checked,
    errors: { ...events.errors, ...closed.errors },
  };
}
