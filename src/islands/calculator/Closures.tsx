import type { JSX } from 'preact';
import { DateEntry } from '../date-entry/DateEntry.tsx';
import type { FormErrors } from './read-form.ts';
import { closureIds, countClosuresId } from './read-form.ts';

export interface ClosuresProps {
  readonly idPrefix: string;
  /** The numbers of the rows that stand open; none before the reader asks for them. */
  readonly rows: readonly number[];
  readonly errors: FormErrors;
  readonly onAdd: () => void;
  readonly onRemove: (row: number) => void;
}

function ClosureRow(props: ClosuresProps & { row: number; index: number }): JSX.Element {
  const { row, index, errors } = props;
  const ids = closureIds(props.idPrefix, row);
  return (
    <fieldset class="govuk-fieldset closures__row">
      <legend class="govuk-visually-hidden">Closed days {index + 1}</legend>
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
      <button
        type="button"
        class="button button--quiet"
        onClick={() => {
          props.onRemove(row);
        }}
      >
        Remove these days
      </button>
    </fieldset>
  );
}

/** Days on which the reader's office is closed. They lie over the count, unless the reader says otherwise. */
export function Closures(props: ClosuresProps): JSX.Element {
  const id = countClosuresId(props.idPrefix);
  return (
    <div class="closures">
      {props.rows.map((row, index) => (
        <ClosureRow key={row} {...props} row={row} index={index} />
      ))}
      <button type="button" class="closures__add" onClick={props.onAdd}>
        {props.rows.length === 0 ? 'Add days your office is closed' : 'Add more closed days'}
      </button>
      {props.rows.length > 0 && (
        <div class="govuk-checkboxes govuk-checkboxes--small">
          <div class="govuk-checkboxes__item">
            <input class="govuk-checkboxes__input" id={id} type="checkbox" />
            <label class="govuk-label govuk-checkboxes__label" for={id}>
              Leave these days out of the count (only if your service says so)
            </label>
          </div>
        </div>
      )}
    </div>
  );
}
