import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { DateEntry } from '../date-entry/DateEntry.tsx';
import { focusField } from '../date-entry/fields.ts';
import type { FormErrors } from '../date-entry/typed-date.ts';
import { closureIds, countClosuresId } from './read-closures.ts';

/** One row of closed days: its first and its last day, and the button that takes it out. */
function ClosureRow(props: {
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

/** The rows of closed days, by their numbers. One that is added takes the reader to its first box. */
export function ClosureRows(props: {
  idPrefix: string;
  numbers: readonly number[];
  errors: FormErrors;
  remove: (row: number) => void;
}): JSX.Element {
  const { idPrefix, numbers, errors, remove } = props;
  const whole = useRef<HTMLDivElement>(null);
  const before = useRef(0);
  useLayoutEffect(() => {
    const added = numbers.length > before.current ? numbers.at(-1) : undefined;
    before.current = numbers.length;
    if (added === undefined || whole.current === null) return;
    focusField(whole.current, closureIds(idPrefix, added).first, 'day');
  }, [numbers]);
  return (
    <div ref={whole}>
      {numbers.map((row) => (
        <ClosureRow
          key={row}
          idPrefix={idPrefix}
          row={row}
          errors={errors}
          remove={() => {
            remove(row);
          }}
        />
      ))}
    </div>
  );
}

/** Whether closed days are left out of the count: only on the reader's word. */
export function LeaveOut({ idPrefix }: { idPrefix: string }): JSX.Element {
  const id = countClosuresId(idPrefix);
  return (
    <div class="govuk-checkboxes govuk-checkboxes--small closures__leave-out">
      <div class="govuk-checkboxes__item">
        <input class="govuk-checkboxes__input" id={id} type="checkbox" />
        <label class="govuk-label govuk-checkboxes__label" for={id}>
          Leave these days out of the count (only if your service says so)
        </label>
      </div>
    </div>
  );
}
