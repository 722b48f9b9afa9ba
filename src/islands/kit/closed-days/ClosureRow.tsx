import type { JSX } from 'preact';
import { DateEntry } from '../date-entry/DateEntry.tsx';
import type { FormErrors } from '../date-entry/typed-date.ts';
import { closureIds } from './read-closures.ts';

/** One row of closed days: its first and its last day, and the button that takes it out. */
export function ClosureRow(props: {
  idPrefix: string;
  row: number;
  errors: FormErrors;
  remove: () => void;
}): JSX.Element {
  const { idPrefix, row, errors, remove } = props;
  const ids = closureIds(idPrefix, row);
  return (
    <fieldset class="govuk-fieldset closures__row">
      <legend class="govuk-visually-hidden">Closed days {row}</legend>
      <DateEntry
        idPrefix={ids.first}
        legend="First day closed"
        quick={false}
        error={errors[ids.first]}
      />
      <DateEntry
        idPrefix={ids.last}
        legend="Last day closed"
        hint="Leave empty for one day."
        quick={false}
        error={errors[ids.last]}
      />
      <button type="button" class="button button--quiet closures__remove" onClick={remove}>
        Remove these days
      </button>
    </fieldset>
  );
}
