import { focusField } from '../kit/date-entry/fields.ts';
import type { DateField } from '../kit/date-entry/typed-date.ts';

/** Opens what hides a date group, and moves the reader to the box to fill or to mend. */
export function showGroup(form: HTMLFormElement, idPrefix: string, field: DateField = 'day'): void {
  let around: Element | null = form.querySelector(`[id="${idPrefix}-boxes"]`);
  while (around !== null) {
    if (around instanceof HTMLDetailsElement) around.open = true;
    around = around.parentElement;
  }
  focusField(form, idPrefix, field);
}
