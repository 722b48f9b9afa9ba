import type { JSX } from 'preact';
import { DateEntry } from '../date-entry/DateEntry.tsx';
import { closureIds, countClosuresId } from './read-form.ts';

/** Days on which the reader's office is closed. They lie over the count, unless the reader says otherwise. */
export function Closures({ idPrefix }: { idPrefix: string }): JSX.Element {
  const leaveOut = countClosuresId(idPrefix);
  const ids = closureIds(idPrefix, 'ROW');
  return (
    <div class="closures">
      <template>
        <fieldset class="govuk-fieldset closures__row">
          <legend class="govuk-visually-hidden">Closed days ROW</legend>
          <DateEntry idPrefix={ids.first} legend="First day closed" quick={false} />
          <DateEntry
            idPrefix={ids.last}
            legend="Last day closed"
            hint="Leave empty for one day."
            quick={false}
          />
          <button type="button" class="button button--quiet closures__remove">
            Remove these days
          </button>
        </fieldset>
      </template>
      <div class="closures__rows" />
      <button type="button" class="closures__add">
        Add days your office is closed
      </button>
      <div class="govuk-checkboxes govuk-checkboxes--small closures__leave-out" hidden>
        <div class="govuk-checkboxes__item">
          <input class="govuk-checkboxes__input" id={leaveOut} type="checkbox" />
          <label class="govuk-label govuk-checkboxes__label" for={leaveOut}>
            Leave these days out of the count (only if your service says so)
          </label>
        </div>
      </div>
    </div>
  );
}
