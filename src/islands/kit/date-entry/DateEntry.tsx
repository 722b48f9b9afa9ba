import type { JSX } from 'preact';
import { capitalised } from '../../../timescale/index.ts';
import { spreadDate } from './fields.ts';
import { fieldId } from './read-dates.ts';
import type { DateError, DateField } from './typed-date.ts';
import type { QuickDate } from './quick-dates.ts';
import { pressQuickDate } from './quick-dates.ts';
import { readWrittenDate } from './written-date.ts';

/**
 * A date group: three boxes labelled Day, Month and Year, with Hour and Minute where a time counts.
 *
 * Its owner holds a `<form>` and reads it with `readFields(form, idPrefix)` when it needs the date, then
 * `parseDate(typed, options)`; it hears `input` events bubble from the boxes. The boxes are uncontrolled: what is
 * typed before the script wakes up stays and counts.
 */
export interface DateEntryProps {
  /** Unique on the page; the boxes are `<idPrefix>-day` and so on. */
  readonly idPrefix: string;
  /** The question, as the event asks it. */
  readonly legend: string;
  readonly hint?: string;
  readonly withTime?: boolean;
  /** Whether Today and Yesterday stand below the boxes; they do unless this is false. */
  readonly quick?: boolean;
  readonly error?: DateError;
}

function Box(props: {
  idPrefix: string;
  field: DateField;
  wrong: boolean;
  describedBy: string | undefined;
}): JSX.Element {
  const { idPrefix, field, wrong } = props;
  const id = fieldId(idPrefix, field);
  const width = field === 'year' ? 4 : field === 'month' ? 3 : 2;
  return (
    <div class="govuk-date-input__item">
      <label class="govuk-label govuk-date-input__label" for={id}>
        {capitalised(field)}
      </label>
      <input
        class={`govuk-input govuk-date-input__input govuk-input--width-${width}${wrong ? ' govuk-input--error' : ''}`}
        id={id}
        type="text"
        inputMode={field === 'month' ? 'text' : 'numeric'}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? props.describedBy : undefined}
      />
    </div>
  );
}

function QuickDates({ idPrefix, withTime }: { idPrefix: string; withTime: boolean }): JSX.Element {
  const button = (label: string, quick: QuickDate): JSX.Element => (
    <button
      type="button"
      class="date-entry__quick"
      onClick={({ currentTarget }) => {
        pressQuickDate(currentTarget, idPrefix, quick);
      }}
    >
      {label}
    </button>
  );
  return (
    <div class="date-entry__quick-row">
      {withTime && button('Now', 'now')}
      {button('Today', 'today')}
      {button('Yesterday', 'yesterday')}
    </div>
  );
}

/** A whole date that is pasted into one box is spread over all of them; anything else is pasted as it is. */
function spreadPasted(event: ClipboardEvent, boxes: HTMLElement, idPrefix: string): void {
  const written = readWrittenDate(event.clipboardData?.getData('text') ?? '');
  if (written === undefined) return;
  event.preventDefault();
  spreadDate(boxes, idPrefix, written);
}

/** The boxes of one date, of a time too where it counts, with quick dates; pasting a whole date fills them all. */
export function DateEntry(props: DateEntryProps): JSX.Element {
  const { idPrefix, legend, hint, error, withTime = false, quick = true } = props;
  const hintId = hint === undefined ? undefined : `${idPrefix}-hint`;
  const errorId = error === undefined ? undefined : `${idPrefix}-error`;
  const described = [hintId, errorId].filter((id) => id !== undefined).join(' ');
  const box = (field: DateField): JSX.Element => (
    <Box
      key={field}
      idPrefix={idPrefix}
      field={field}
      wrong={error?.fields.includes(field) === true}
      describedBy={errorId}
    />
  );
  return (
    <div class={`govuk-form-group date-entry${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset
        class="govuk-fieldset"
        role="group"
        aria-describedby={described === '' ? undefined : described}
      >
        <legend class="govuk-fieldset__legend">{legend}</legend>
        {hint !== undefined && (
          <div id={hintId} class="govuk-hint">
            {hint}
          </div>
        )}
        {error !== undefined && (
          <p id={errorId} class="govuk-error-message">
            <span class="govuk-visually-hidden">Error:</span> {error.message}
          </p>
        )}
        <div
          class="govuk-date-input date-entry__boxes"
          id={`${idPrefix}-boxes`}
          onPaste={(event) => {
            spreadPasted(event, event.currentTarget, idPrefix);
          }}
        >
          {(['day', 'month', 'year'] as const).map(box)}
          {withTime && <div class="date-entry__time">{(['hour', 'minute'] as const).map(box)}</div>}
        </div>
        {quick && <QuickDates idPrefix={idPrefix} withTime={withTime} />}
      </fieldset>
    </div>
  );
}
