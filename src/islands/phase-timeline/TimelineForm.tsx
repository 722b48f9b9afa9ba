import type { JSX } from 'preact';
import { capitalised } from '../../timescale/index.ts';
import { DateEntry } from '../kit/date-entry/DateEntry.tsx';
import { DatesForm } from '../kit/date-entry/DatesForm.tsx';
import type { TimelineHead } from './props.ts';
import { choiceName, datePrefix } from './read-form.ts';
import type { TimelineState } from './use-timeline.ts';

function StartChoices(props: { timeline: TimelineHead; error: string | undefined }): JSX.Element {
  const { timeline, error } = props;
  const name = choiceName(timeline.idPrefix);
  const noun = timeline.events[timeline.start]?.noun ?? 'the start';
  return (
    <div
      class={`govuk-form-group date-entry${error === undefined ? '' : ' govuk-form-group--error'}`}
    >
      <fieldset
        class="govuk-fieldset"
        aria-describedby={`${name}-hint${error ? ` ${name}-error` : ''}`}
      >
        <legend class="govuk-fieldset__legend">Which event do you take as {noun}?</legend>
        <div id={`${name}-hint`} class="govuk-hint">
          Our note: the document does not say. Your choice is an assumption.
        </div>
        {error !== undefined && (
          <p id={`${name}-error`} class="govuk-error-message">
            <span class="govuk-visually-hidden">Error:</span> {error}
          </p>
        )}
        <div class="govuk-radios govuk-radios--small">
          {timeline.startChoices.map((event) => (
            <div key={event} class="govuk-radios__item">
              <input
                class="govuk-radios__input"
                type="radio"
                id={`${name}-${event}`}
                name={name}
                value={event}
              />
              <label class="govuk-label govuk-radios__label" for={`${name}-${event}`}>
                {capitalised(timeline.events[event]?.noun ?? event)}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

/** The start and, folded away, the later dates that are known. */
export function TimelineForm(props: { timeline: TimelineHead; state: TimelineState }): JSX.Element {
  const { timeline, state } = props;
  const startPrefix = datePrefix(timeline.idPrefix, timeline.start);
  const asked = timeline.events[state.choice ?? timeline.start];
  return (
    <DatesForm
      form={state.form}
      button="Show the dates"
      submit={state.submit}
      changed={state.changed}
      clear={state.clear}
    >
      {timeline.startChoices.length > 0 && (
        <StartChoices timeline={timeline} error={state.errors.choice} />
      )}
      <DateEntry
        idPrefix={startPrefix}
        legend={asked?.question ?? ''}
        error={state.errors.dates[startPrefix]}
      />
      {timeline.laterEvents.length > 0 && (
        <details class="working">
          <summary>Add later dates that you know</summary>
          {timeline.laterEvents.map((event) => {
            const prefix = datePrefix(timeline.idPrefix, event);
            return (
              <DateEntry
                key={event}
                idPrefix={prefix}
                legend={timeline.events[event]?.question ?? ''}
                quick={false}
                error={state.errors.dates[prefix]}
              />
            );
          })}
        </details>
      )}
    </DatesForm>
  );
}
