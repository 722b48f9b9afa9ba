import type { IsoDate } from '../../../timescale/index.ts';
import type { DateField, TypedDate } from './parse-date.ts';
import type { WrittenDate } from './written-date.ts';

/** The boxes of a date group in their order; the last two only where a time counts. */
const FIELDS: readonly DateField[] = ['day', 'month', 'year', 'hour', 'minute'];

/** The id of one box of a date group. The boxes have no `name`: a form that is sent by mistake sends nothing. */
export const fieldId = (idPrefix: string, field: DateField): string => `${idPrefix}-${field}`;

/** One box of a date group. */
function fieldBox(form: ParentNode, idPrefix: string, field: DateField): HTMLInputElement | null {
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
