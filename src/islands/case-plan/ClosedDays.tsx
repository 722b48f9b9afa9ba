import type { JSX } from 'preact';
import { closureIds, countClosuresId } from '../calculator/read-form.ts';
import { DateEntry } from '../date-entry/DateEntry.tsx';
import type { CasePlanState } from './use-case-plan.ts';

/** Days on which the reader's office is closed: they lie over the count, unless the reader says otherwise. */
export function ClosedDays(props: { idPrefix: string; state: CasePlanState }): JSX.Element {
  const { idPrefix, state } = props;
  const { closures, setClosures, errors } = state;
  const leaveOut = countClosuresId(idPrefix);
  return (
    <div class="closures">
      {closures.map((row) => {
        const ids = closureIds(idPrefix, row);
        return (
          <fieldset key={row} class="govuk-fieldset closures__row">
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
            <button
              type="button"
              class="button button--quiet"
              onClick={() => {
                setClosures(closures.filter((other) => other !== row));
                state.changed();
              }}
            >
              Remove these days
            </button>
          </fieldset>
        );
      })}
      <button
        type="button"
        class="closures__add"
        onClick={() => {
          setClosures([...closures, Math.max(0, ...closures) + 1]);
        }}
      >
        {closures.length === 0 ? 'Add days your office is closed' : 'Add more closed days'}
      </button>
      {closures.length > 0 && (
        <div class="govuk-checkboxes govuk-checkboxes--small">
          <div class="govuk-checkboxes__item">
            <input class="govuk-checkboxes__input" id={leaveOut} type="checkbox" />
            <label class="govuk-label govuk-checkboxes__label" for={leaveOut}>
              Leave these days out of the count (only if your service says so)
            </label>
          </div>
        </div>
      )}
    </div>
  );
}
