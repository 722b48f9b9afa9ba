import type { JSX, RefObject, TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { DateEntry } from '../kit/date-entry/DateEntry.tsx';
import { clearFields } from '../kit/date-entry/fields.ts';
import { usePageShow } from '../kit/use-now.ts';
import { timedEvents } from '../kit/timed-events.ts';
import type { DateErrors } from './read-dates.ts';
import { readDates } from './read-dates.ts';
import { showGroup } from './show-group.ts';
import type { Known } from './use-plan.ts';
import type { WalkData } from './walk-data.ts';

interface DateGroupsProps {
  readonly idPrefix: string;
  readonly data: WalkData;
  /** The events that can be entered, the start first. */
  readonly entered: readonly string[];
}

/** What the form of dates needs. */
export interface DatesFormProps extends DateGroupsProps {
  readonly form: RefObject<HTMLFormElement>;
  readonly known: Known;
  readonly onKnown: (known: Known) => void;
}

/** The start's boxes, and below them what else has really happened. */
function DateGroups(props: DateGroupsProps & { errors: DateErrors }): JSX.Element {
  const { idPrefix, data, entered, errors } = props;
  const [first, ...others] = entered;
  const timed = timedEvents(data.timescales);
  const group = (event: string): JSX.Element => (
    <DateEntry
      key={event}
      idPrefix={`${idPrefix}-${event}`}
      legend={data.events[event]?.question ?? event}
      hint={timed.has(event) ? 'The time is needed only for rules that count hours.' : undefined}
      withTime={timed.has(event)}
      error={errors[event]}
    />
  );
  return (
    <>
      {first !== undefined && group(first)}
      {others.length > 0 && (
        <details class="walk__other-dates">
          <summary>Enter what else has happened</summary>
          <p class="soft">A date that you enter replaces the one projected from those before it.</p>
          {others.map(group)}
        </details>
      )}
    </>
  );
}

/** The buttons, and what is said of the dates. */
function FormFoot(props: {
  isAnyKnown: boolean;
  isStale: boolean;
  clear: () => void;
}): JSX.Element {
  const { isAnyKnown, isStale, clear } = props;
  return (
    <>
      <div class="button-row">
        <button type="submit" class="button">
          Show due dates
        </button>
        {(isAnyKnown || isStale) && (
          <button type="button" class="button button--quiet" onClick={clear}>
            Clear dates
          </button>
        )}
      </div>
      <p role="status">
        {isAnyKnown && 'Due dates now stand at the steps of the walk.'}
        {isStale && 'You changed something. Press Show due dates again.'}
      </p>
    </>
  );
}

/** The dates that the walk counts from. */
export function DatesForm(props: DatesFormProps): JSX.Element {
  const { idPrefix, entered, form, known, onKnown } = props;
  const [errors, setErrors] = useState<DateErrors>({});
  const [isStale, setStale] = useState(false);
  const isAnyKnown = Object.keys(known).length > 0;
  const takeAway = (stale: boolean): void => {
    setStale(stale);
    onKnown({});
  };
  usePageShow(() => {
    if (form.current === null || !isAnyKnown) return;
    const typed = readDates(form.current, idPrefix, entered).known;
    if (JSON.stringify(typed) !== JSON.stringify(known)) takeAway(Object.keys(typed).length > 0);
  });
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const read = readDates(event.currentTarget, idPrefix, entered);
    setErrors(read.errors);
    setStale(false);
    onKnown(read.known);
    const [wrong] = Object.entries(read.errors);
    if (wrong === undefined) return;
    const [id, error] = wrong;
    showGroup(event.currentTarget, `${idPrefix}-${id}`, error.fields[0]);
  };
  const clear = (): void => {
    setErrors({});
    takeAway(false);
    const [first] = entered;
    if (form.current === null || first === undefined) return;
    for (const event of entered) clearFields(form.current, `${idPrefix}-${event}`);
    showGroup(form.current, `${idPrefix}-${first}`);
  };
  return (
    <form
      class="walk__date-form"
      ref={form}
      noValidate
      autocomplete="off"
      onSubmit={submit}
      onInput={() => {
        if (isAnyKnown) takeAway(true);
      }}
    >
      <DateGroups {...props} errors={errors} />
      <FormFoot {...{ isAnyKnown, isStale, clear }} />
      <p class="soft">Nothing you type is stored or sent.</p>
    </form>
  );
}
