import type { JSX } from 'preact';
import { chooseRules, choiceIds, ruleBoxName } from './file-choice.ts';
import type { PlanRule } from './plan-source.ts';

/** A check box that keeps its own state: the press reads it. */
function Box(props: {
  id: string;
  label: string;
  name?: string;
  value?: string;
  checked: boolean;
}): JSX.Element {
  const { id, label, name, value, checked } = props;
  return (
    <div class="govuk-checkboxes__item">
      <input
        class="govuk-checkboxes__input"
        id={id}
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={checked}
        autocomplete="off"
      />
      <label class="govuk-label govuk-checkboxes__label" for={id}>
        {label}
      </label>
    </div>
  );
}

function Rules(props: { idPrefix: string; rules: readonly PlanRule[] }): JSX.Element {
  const { idPrefix, rules } = props;
  const name = ruleBoxName(idPrefix);
  const all = (label: string, chosen: boolean): JSX.Element => (
    <button
      type="button"
      class="date-entry__quick"
      onClick={({ currentTarget }) => {
        const group = currentTarget.closest('fieldset');
        if (group !== null) chooseRules(group, idPrefix, chosen);
      }}
    >
      {label}
    </button>
  );
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend">Rules that go in</legend>
      <div class="date-entry__quick-row">
        {all('Choose all', true)}
        {all('Choose none', false)}
      </div>
      <div class="govuk-checkboxes govuk-checkboxes--small">
        {rules.map((rule) => (
          <Box
            key={rule.id}
            id={`${name}-${rule.id}`}
            label={`${rule.title}: ${rule.words}`}
            name={name}
            value={rule.id}
            checked
          />
        ))}
      </div>
    </fieldset>
  );
}

function Code(props: { idPrefix: string; error: string; typed: () => void }): JSX.Element {
  const { idPrefix, error, typed } = props;
  const ids = choiceIds(idPrefix);
  const wrong = error !== '';
  return (
    <div class={`govuk-form-group${wrong ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label" for={ids.code}>
        Continue the file with this code (optional)
      </label>
      <p id={ids.codeHint} class="govuk-hint">
        For a calendar that matches entries by their ids: the new entries replace the earlier ones,
        and those that are no longer here are cancelled. The code stands at the end of each entry.
        Not every calendar does this. Without a code the file is a new one.
      </p>
      {wrong && (
        <p id={ids.codeError} class="govuk-error-message">
          <span class="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
      <input
        class={`govuk-input govuk-input--width-10${wrong ? ' govuk-input--error' : ''}`}
        id={ids.code}
        type="text"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={wrong ? `${ids.codeHint} ${ids.codeError}` : ids.codeHint}
        onInput={typed}
      />
    </div>
  );
}

/**
 * What goes into a plan's files, folded: its rules, all of them unless the reader says otherwise; of a series the next
 * date or every one; and the earlier file that a calendar file goes on from.
 */
export function FileChoices(props: {
  idPrefix: string;
  rules: readonly PlanRule[];
  /** Some rule comes again and again. */
  hasSeries: boolean;
  codeError: string;
  typed: () => void;
}): JSX.Element {
  const { idPrefix, rules, hasSeries, codeError, typed } = props;
  return (
    <details class="plan__working plan__file">
      <summary>Choose what goes into the files</summary>
      <p class="soft">
        Import the calendar file into a calendar made for this plan. To change or remove it, delete
        that calendar and import anew.
      </p>
      <Rules idPrefix={idPrefix} rules={rules} />
      {hasSeries && (
        <div class="govuk-checkboxes govuk-checkboxes--small">
          <Box
            id={choiceIds(idPrefix).everyDate}
            label="Every date of what repeats, not only the next"
            checked={false}
          />
        </div>
      )}
      <Code idPrefix={idPrefix} error={codeError} typed={typed} />
    </details>
  );
}
