import type { IsoDate } from '../../../timescale/index.ts';
import { revealQuestion } from '../reveal.ts';
import { unfold } from '../unfold.ts';
import { FIELDS, fieldBox } from './read-dates.ts';
import type { AskedEvent, DateField, FormErrors } from './typed-date.ts';
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

function clearFields(form: ParentNode, idPrefix: string): void {
  setFields(form, idPrefix, ['', '', '', '', '']);
}

/** Empties a form with the date groups of some events, and moves the reader to the first. */
export function emptyForm(
  form: HTMLFormElement,
  asked: readonly Pick<AskedEvent, 'idPrefix'>[],
): void {
  // What the browser put back as the page was opened, a reset would put back again.
  form.reset();
  for (const { idPrefix } of asked) clearFields(form, idPrefix);
  focusField(form, asked[0]?.idPrefix ?? '');
}

/** Moves the reader to a box, to fill it or to mend what is wrong there, wherever it is folded away. */
export function focusField(form: ParentNode, idPrefix: string, field: DateField = 'day'): void {
  const box = fieldBox(form, idPrefix, field);
  unfold(box);
  box?.focus();
  revealQuestion(box);
}

/** Moves the reader to the first thing to mend, where there is one. */
export function focusError(form: ParentNode, errors: FormErrors): void {
  const [first] = Object.entries(errors);
  if (first !== undefined) focusField(form, first[0], first[1].fields[0]);
}
