import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Moment } from '../../timescale/index.ts';
import type { ClosedRows } from '../kit/closed-days/closed-rows.ts';
import { NONE_CLOSED, NO_ROWS } from '../kit/closed-days/closed-rows.ts';
import { clearFields, focusField } from '../kit/date-entry/fields.ts';
import { isBlank, parseDate, readDates, readFields } from '../kit/date-entry/read-dates.ts';
import type { FormErrors, ParsedDate } from '../kit/date-entry/typed-date.ts';
import { usePageShow } from '../kit/use-now.ts';
import { askedEvent, openButtonId } from './asked-event.ts';
import type { Change, Shown } from './plan-state.ts';
import { NOTHING, errorsOf, planReducer } from './plan-state.ts';
import type { Given } from './project.ts';
import { timeError } from './project.ts';
import type { CasePlanProps } from './props.ts';
import { revealStart, useFocus } from './use-focus.ts';
import { useProjection } from './use-projection.ts';

/** A plan on the page, and what may be done with it. */
export interface CasePlanState {
  readonly form: RefObject<HTMLFormElement>;
  readonly result: RefObject<HTMLDivElement>;
  readonly shown: Shown;
  /** By the id prefix of the date group that they stand beside. */
  readonly errors: FormErrors;
  readonly closures: ClosedRows;
  readonly setClosures: (rows: ClosedRows) => void;
  readonly submit: (event: Event) => void;
  readonly changed: () => void;
  readonly clear: () => void;
  /** Enters what stands in an event's date group. */
  readonly enter: (event: string, form: HTMLFormElement) => void;
  readonly takeOut: (event: string) => void;
}

interface PlanHold {
  readonly given: Given;
  readonly shown: Shown;
  /** Shows the plan of what was entered, and then moves the reader; or what is wrong with the time of `event`. */
  readonly show: (given: Given, event: string, move: () => void, change?: Change) => void;
  /** What was typed in the start form, or in an event's own group, cannot be read. */
  readonly refuse: (whose: 'start' | 'event', errors: FormErrors) => void;
  readonly changed: () => void;
  readonly forget: () => void;
}

function usePlanHold(props: CasePlanProps): PlanHold {
  const [{ given, shown }, step] = useReducer(planReducer, NOTHING);
  const projection = useProjection(props);
  const after = useFocus(shown);
  const refuse: PlanHold['refuse'] = (whose, errors) => {
    step({ step: `refuse ${whose}`, errors });
  };
  return {
    given,
    shown,
    refuse,
    show: (next, event, move, change) => {
      projection.project(next, (projected) => {
        const error = timeError(projected, event);
        if (error !== undefined) {
          const { idPrefix } = askedEvent(props, event);
          refuse(change === undefined ? 'start' : 'event', { [idPrefix]: error });
          return;
        }
        after.current = move;
        step({ step: 'show', projected, change });
      });
    },
    changed: () => {
      projection.cancel();
      step({ step: 'type' });
    },
    forget: () => {
      projection.cancel();
      step({ step: 'clear' });
    },
  };
}

/** Whether what stands in the boxes is this moment. */
const isMoment = (read: ParsedDate, moment: Moment | undefined): boolean =>
  read.ok && read.moment.date === moment?.date && read.moment.time === moment.time;

/** The start form: its date and its closed days make a plan. */
function useStart(
  props: CasePlanProps,
  hold: PlanHold,
): Pick<CasePlanState, 'form' | 'result' | 'closures' | 'setClosures' | 'submit' | 'clear'> {
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const [closures, setClosures] = useState(NO_ROWS);
  const asked = askedEvent(props, props.start);

  const work = (move: () => void): void => {
    if (form.current === null) return;
    const dates = readDates(form.current, [asked]);
    const { numbers, part } = closures;
    const closed = part?.readClosures(form.current, props.idPrefix, numbers);
    const { errors: wrong, ...office } = closed ?? NONE_CLOSED;
    const { moments, errors } = { ...dates, errors: { ...dates.errors, ...wrong } };
    const moment = moments[props.start];
    if (moment === undefined || Object.keys(errors).length > 0) {
      hold.refuse('start', errors);
      return;
    }
    const known = { ...hold.given.known, [props.start]: moment };
    hold.show({ known, ...office }, props.start, move);
  };

  useLayoutEffect(() => {
    // Once, as the script wakes up: what was typed before counts.
    if (form.current === null) return;
    const read = parseDate(readFields(form.current, asked.idPrefix), asked);
    if (read.ok) work(() => undefined);
  }, []);
  usePageShow(() => {
    if (form.current === null || hold.shown.kind !== 'plan') return;
    const typed = readFields(form.current, asked.idPrefix);
    if (isBlank(typed)) hold.forget();
    else if (!isMoment(parseDate(typed, asked), hold.given.known[props.start])) hold.changed();
  });

  return {
    form,
    result,
    closures,
    setClosures,
    submit: (event) => {
      event.preventDefault();
      work(() => {
        revealStart(result.current);
      });
    },
    clear: () => {
      hold.forget();
      setClosures(NO_ROWS);
      if (form.current === null) return;
      form.current.reset();
      clearFields(form.current, asked.idPrefix);
      focusField(form.current, asked.idPrefix, 'day');
    },
  };
}

/** The dates of what happened since: each moves only what depends on it. */
function useEventDates(
  props: CasePlanProps,
  { given, shown, show, refuse }: PlanHold,
): Pick<CasePlanState, 'enter' | 'takeOut'> {
  const change = (
    event: string,
    known: Readonly<Record<string, Moment>>,
    done: Change['done'],
  ): void => {
    if (shown.kind !== 'plan') return;
    const move = (): void => document.getElementById(openButtonId(props, event))?.focus();
    show({ ...given, known }, event, move, { event, done, before: shown.projected.plan });
  };
  return {
    enter: (event, own) => {
      const asked = askedEvent(props, event);
      const parsed = parseDate(readFields(own, asked.idPrefix), asked);
      if (parsed.ok) change(event, { ...given.known, [event]: parsed.moment }, 'entered');
      else refuse('event', { [asked.idPrefix]: parsed.error });
    },
    takeOut: (event) => {
      const rest = Object.entries(given.known).filter(([id]) => id !== event);
      change(event, Object.fromEntries(rest), 'taken out');
    },
  };
}

/** Holds a plan and keeps it true to what was entered. Everything stays in this page's memory. */
export function useCasePlan(props: CasePlanProps): CasePlanState {
  const hold = usePlanHold(props);
  const start = useStart(props, hold);
  const events = useEventDates(props, hold);
  return {
    ...start,
    ...events,
    shown: hold.shown,
    errors: errorsOf(hold.shown),
    changed: hold.changed,
  };
}
