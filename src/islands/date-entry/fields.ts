import type { IsoDate } from '../../timescale/result.ts';
import type { DateField, TypedDate } from './parse-date.ts';

/** The id of one box of a date group. The boxes have no `name`: a form that is sent by mistake sends nothing. */
export const fieldId = (idPrefix: string, field: DateField): string => `${idPrefix}-${field}`;

function box(form: ParentNode, idPrefix: string, field: DateField): HTMLInputElement | undefined {
  const found = form.querySelector(`[id="${fieldId(idPrefix, field)}"]`);
  return found instanceof HTMLInputElement ? found : undefined;
}

/** What stands in a date group's boxes now, typed before or after the script woke up. */
export function readFields(form: ParentNode, idPrefix: string): TypedDate {
  const value = (field: DateField): string | undefined => box(form, idPrefix, field)?.value;
  return {
    day: value('day') ?? '',
    month: value('month') ?? '',
    year: value('year') ?? '',
    hour: value('hour'),
    minute: value('minute'),
  };
}

/** Whether nothing at all has been typed in a date group. */
export function isBlank(typed: TypedDate): boolean {
  const { day, month, year, hour = '', minute = '' } = typed;
  return `${day}${month}${year}${hour}${minute}`.trim() === '';
}

/** Puts a date (and a time, where the group has one) in the boxes; says so to whoever listens for input. */
export function fillFields(
  form: ParentNode,
  idPrefix: string,
  moment: { readonly date: IsoDate; readonly time?: string },
): void {
  const [year = '', month = '', day = ''] = moment.date.split('-');
  const values: [DateField, string][] = [
    ['day', String(Number(day))],
    ['month', String(Number(month))],
    ['year', year],
  ];
  if (moment.time !== undefined) {
    const [hour = '', minute = ''] = moment.time.split(':');
    values.push(['hour', hour], ['minute', minute]);
  }
  for (const [field, value] of values) {
    const input = box(form, idPrefix, field);
    if (input !== undefined) input.value = value;
  }
  box(form, idPrefix, 'day')?.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Empties a date group. */
export function clearFields(form: ParentNode, idPrefix: string): void {
  for (const field of ['day', 'month', 'year', 'hour', 'minute'] as const) {
    const input = box(form, idPrefix, field);
    if (input !== undefined) input.value = '';
  }
}

/** Moves the reader to a box, to mend what is wrong there. */
export function focusField(form: ParentNode, idPrefix: string, field: DateField): void {
  box(form, idPrefix, field)?.focus();
}
