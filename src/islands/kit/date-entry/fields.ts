import type { IsoDate } from '../../../timescale/index.ts';
import { FIELDS, fieldBox } from './read-dates.ts';
import type { DateField } from './typed-date.ts';
import type { WrittenDate } from './written-date.ts';

function setFields(form: ParentNode, idPrefix: string, values: readonly string[]): void {
  for (const [index, value] of values.entries()) {
    const input = fieldBox(form, idPrefix, FIELDS[index] ?? 'day');
    if (input !== null) input.value = value;
  }
}

/** Puts a date (and a time, where the group has one) in the boxes; says so to whoever listens for input. */
export function fillFields(
  form: ParentNode,
  idPrefix: string,
  { date, time }: { readonly date: IsoDate; readonly time?: string },
): void {
  const [year = '', month, day] = date.split('-');
  const values = [String(Number(day)), String(Number(month)), year, ...(time?.split(':') ?? [])];
  setFields(form, idPrefix, values);
  fieldBox(form, idPrefix, 'day')?.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Spreads a written date over the boxes; a time that stands there stays where it was written without one. */
export function spreadDate(form: ParentNode, idPrefix: string, written: WrittenDate): void {
  const { day, month, year, hour, minute } = written;
  setFields(form, idPrefix, [
    day,
    month,
    year,
    ...(hour === undefined || minute === undefined ? [] : [hour, minute]),
  ]);
  fieldBox(form, idPrefix, 'day')?.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Empties a date group. */
export function clearFields(form: ParentNode, idPrefix: string): void {
  setFields(form, idPrefix, ['', '', '', '', '']);
}

/** Moves the reader to a box, to mend what is wrong there. */
export function focusField(form: ParentNode, idPrefix: string, field: DateField): void {
  fieldBox(form, idPrefix, field)?.focus();
}
