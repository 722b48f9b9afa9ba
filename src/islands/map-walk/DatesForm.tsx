import type { JSX, Ref, TargetedSubmitEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { englandAndWales } from '../../timescale/index.ts';
import { DateEntry } from '../kit/date-entry/DateEntry.tsx';
import { clearFields, focusField, isBlank, readFields } from '../kit/date-entry/fields.ts';
import type { DateError, ParsedDate } from '../kit/date-entry/parse-date.ts';
import { parseDate } from '../kit/date-entry/parse-date.ts';
import type { MapWalkProps } from './props.ts';
import type { Known } from './use-plan.ts';
import { timedEvents } from './use-plan.ts';

const YEARS = {
  from: Number(englandAndWales.from.slice(0, 4)),
  to: Number(englandAndWales.until.slice(0, 4)),
};

type Errors = Readonly<Record<string, DateError>>;

export interface DatesFormProps {
  readonly walk: MapWalkProps;
  readonly form: Ref<HTMLFormElement> & { current: HTMLFormElement | null };
  readonly isAnyKnown: boolean;
  readonly onKnown: (known: Known) => void;
}

/** The id prefix of an event's date group. */
export const groupId = (walk: MapWalkProps, event: string): string => `${walk.idPrefix}-${event}`;

/** A time may be left empty: the rules that count hours are then told in days. */
function parse(form: HTMLFormElement, prefix: string): ParsedDate | undefined {
  const typed = readFields(form, prefix);
  if (isBlank(typed)) return undefined;
  const timed = !isBlank({ ...typed, day: '', month: '', year: '' });
  return parseDate(typed, { withTime: timed, years: YEARS });
}

function readDates(form: HTMLFormElement, walk: MapWalkProps): { known: Known; errors: Errors } {
  const known: Record<string, Known[string]> = {};
  const errors: Record<string, DateError> = {};
  for (const event of walk.entered) {
    const parsed = parse(form, groupId(walk, event));
    if (parsed === undefined) continue;
    if (parsed.ok) known[event] = parsed.moment;
    else errors[event] = parsed.error;
  }
  const [first] = walk.entered;
  if (first !== undefined && Object.keys({ ...known, ...errors }).length === 0) {
    errors[first] = { message: 'Enter the date', fields: ['day', 'month', 'year'] };
  }
  return { known, errors };
}

/** The dates that the walk counts from: the start, and below it what else has really happened. */
export function DatesForm({ walk, form, isAnyKnown, onKnown }: DatesFormProps): JSX.Element {
  const [errors, setErrors] = useState<Errors>({});
  const timed = timedEvents(walk.timescales);
  const [first, ...others] = walk.entered;

  // What was typed before the script woke up counts.
  useEffect(() => {
    if (form.current !== null) onKnown(readDates(form.current, walk).known);
  }, []);

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const read = readDates(event.currentTarget, walk);
    setErrors(read.errors);
    onKnown(read.known);
    const [wrong] = Object.entries(read.errors);
    if (wrong !== undefined) showGroup(event.currentTarget, walk, ...wrong);
  };
  const clear = (): void => {
    setErrors({});
    onKnown({});
    if (form.current === null || first === undefined) return;
    for (const event of walk.entered) clearFields(form.current, groupId(walk, event));
    showGroup(form.current, walk, first);
  };
  const group = (event: string): JSX.Element => (
    <DateEntry
      key={event}
      idPrefix={groupId(walk, event)}
      legend={walk.events[event]?.question ?? event}
      hint={timed.has(event) ? 'The time is needed only for rules that count hours.' : undefined}
      withTime={timed.has(event)}
      error={errors[event]}
    />
  );

  return (
    <form class="walk__date-form" ref={form} noValidate onSubmit={submit}>
      {first !== undefined && group(first)}
      {others.length > 0 && (
        <details class="walk__other-dates">
          <summary>Enter what else has happened</summary>
          <p class="soft">A date that you enter replaces the one projected from those before it.</p>
          {others.map(group)}
        </details>
      )}
      <div class="button-row">
        <button type="submit" class="button">
          Show due dates
        </button>
        {isAnyKnown && (
          <button type="button" class="button button--quiet" onClick={clear}>
            Clear dates
          </button>
        )}
      </div>
      <p role="status">{isAnyKnown && 'Due dates now stand at the steps of the walk.'}</p>
      <p class="soft">Dates stay on this page, in memory, and are gone when you leave it.</p>
    </form>
  );
}

/** Opens what hides an event's date group, and moves the reader to the box to fill or to mend. */
export function showGroup(
  form: HTMLFormElement,
  walk: MapWalkProps,
  event: string,
  error?: DateError,
): void {
  const prefix = groupId(walk, event);
  let around: Element | null = form.querySelector(`[id="${prefix}-boxes"]`);
  while (around !== null) {
    if (around instanceof HTMLDetailsElement) around.open = true;
    around = around.parentElement;
  }
  focusField(form, prefix, error?.fields[0] ?? 'day');
}
