import { FIELDS, fieldBox } from './fields.ts';
import type { DateError } from './parse-date.ts';

/**
 * Puts an error beside a date group that the server rendered, or takes it away: the message, the boxes that it
 * concerns, and what a screen reader is told of both. The same as `DateEntry` does from its props.
 */
export function showGroupError(form: ParentNode, idPrefix: string, error?: DateError): void {
  const id = `${idPrefix}-error`;
  form.querySelector(`[id="${id}"]`)?.remove();
  const boxes = form.querySelector(`[id="${idPrefix}-boxes"]`);
  boxes?.closest('.date-entry')?.classList.toggle('govuk-form-group--error', error !== undefined);
  for (const field of FIELDS) {
    const box = fieldBox(form, idPrefix, field);
    const wrong = error?.fields.includes(field) === true;
    box?.classList.toggle('govuk-input--error', wrong);
    box?.setAttribute('aria-invalid', String(wrong));
    box?.setAttribute('aria-describedby', wrong ? id : '');
  }
  if (error === undefined) return;
  const message = document.createElement('p');
  message.id = id;
  message.className = 'govuk-error-message';
  message.innerHTML = '<span class="govuk-visually-hidden">Error:</span> ';
  message.append(error.message);
  boxes?.before(message);
}
