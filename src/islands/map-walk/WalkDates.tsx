import type { JSX, RefObject, TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { DateEntry } from '../kit/date-entry/DateEntry.tsx';
import { DatesForm } from '../kit/date-entry/DatesForm.tsx';
import { emptyForm, focusError } from '../kit/date-entry/fields.ts';
import { readDates } from '../kit/date-entry/read-dates.ts';
import type { AskedEvent, FormErrors } from '../kit/date-entry/typed-date.ts';
import { usePageShow } from '../kit/use-now.ts';
import { timedEvents } from '../kit/timed-events.ts';
import type { Known } from './use-plan.ts';
import type { WalkData } from './walk-data.ts';

/** What the form of dates needs. */
export interface WalkDatesProps {
  readonly idPrefix: string;
  readonly data: WalkData;
  /** The events that can be entered, the start first. */
  readonly entered: readonly string[];
  readonly form: RefObject<HTMLFormElement>;
  readonly known: Known;
  readonly onKnown: (known: Known) => void;
}

/** How the events are asked for. A time may be left empty: the rules that count hours are then told in days. */
function askedEvents({ idPrefix, data, entered }: WalkDatesProps): readonly AskedEvent[] {
  const timed = timedEvents(data.timescales);
  return entered.map((event) => ({
    event,
    idPrefix: `${idPrefix}-${event}`,
    withTime: timed.has(event),
    timeOptional: true,
  }));
}

/** The start's boxes, and below them what else has really happened. */
function DateGroups(props: {
  data: WalkData;
  asked: readonly AskedEvent[];
  errors: FormErrors;
}): JSX.Element {
  const { data, asked, errors } = props;
  const [first, ...others] = asked;
  const group = ({ event, idPrefix, withTime = false }: AskedEvent): JSX.Element => (
    <DateEntry
      key={event}
      idPrefix={idPrefix}
      legend={data.events[event]?.question ?? event}
      hint={withTime ? 'The time is needed only for rules that count hours.' : undefined}
      withTime={withTime}
      error={errors[idPrefix]}
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

/** The dates that the walk counts from. */
export function WalkDates(props: WalkDatesProps): JSX.Element {
  const { data, form, known, onKnown } = props;
  const [errors, setErrors] = useState<FormErrors>({});
  const [isStale, setStale] = useState(false);
  const asked = askedEvents(props);
  const isAnyKnown = Object.keys(known).length > 0;
  const takeAway = (stale: boolean): void => {
    setStale(stale);
    onKnown({});
  };
  usePageShow(() => {
    if (form.current === null || !isAnyKnown) return;
    const typed = readDates(form.current, asked).moments;
    if (JSON.stringify(typed) !== JSON.stringify(known)) takeAway(Object.keys(typed).length > 0);
  });
  useLayoutEffect(() => {
    if (form.current !== null) focusError(form.current, errors);
  }, [errors]);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const read = readDates(event.currentTarget, asked);
    setErrors(read.errors);
    setStale(false);
    onKnown(read.moments);
  };
  const clear = (): void => {
    setErrors({});
    takeAway(false);
    if (form.current !== null) emptyForm(form.current, asked);
  };
  return (
    <DatesForm
      form={form}
      class="walk__date-form"
      button="Show due dates"
      submit={submit}
      changed={() => {
        if (isAnyKnown) takeAway(true);
      }}
      clear={isAnyKnown || isStale ? clear : undefined}
      clearButton="Clear dates"
      below={
        <p role="status">
          {isAnyKnown && 'Due dates now stand at the steps of the walk.'}
          {isStale && 'You changed something. Press Show due dates again.'}
        </p>
      }
    >
      <DateGroups {...{ data, asked, errors }} />
    </DatesForm>
  );
}
