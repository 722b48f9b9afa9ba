import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CasePlan, Clock } from '../../timescale/index.ts';
import { readForm } from '../calculator/read-form.ts';
import type { FormErrors } from '../calculator/read-form.ts';
import type { AskedEvent } from '../calculator/props.ts';
import { clearFields, focusField, isBlank, readFields } from '../kit/date-entry/fields.ts';
import { parseDate } from '../kit/date-entry/parse-date.ts';
import { HOLIDAY_YEARS } from '../kit/holiday-years.ts';
import { timedEvents } from '../kit/timed-events.ts';
import type { Given, Projected } from './project.ts';
import { needsClock, project, timeError } from './project.ts';
import type { CasePlanProps } from './props.ts';

/** What was done last, once there is a plan. */
export interface Change {
  readonly event: string;
  readonly done: 'entered' | 'taken out';
  /** The plan as it stood before. */
  readonly before: CasePlan;
}

/** Dates are shown only for what stands in the form. */
export type Shown =
  | { readonly kind: 'nothing' | 'stale' | 'errors' }
  | { readonly kind: 'plan'; readonly projected: Projected; readonly change?: Change };

export interface CasePlanState {
  readonly form: RefObject<HTMLFormElement>;
  readonly result: RefObject<HTMLDivElement>;
  readonly shown: Shown;
  /** By the id prefix of the date group that they stand beside. */
  readonly errors: FormErrors;
  /** Numbers of the rows of closed days. */
  readonly closures: readonly number[];
  readonly setClosures: (rows: readonly number[]) => void;
  readonly submit: (event: Event) => void;
  readonly changed: () => void;
  readonly clear: () => void;
  /** Enters what stands in an event's date group. */
  readonly enter: (event: string, form: HTMLFormElement) => void;
  readonly takeOut: (event: string) => void;
}

const NOTHING: Given = { known: {}, closures: [], countClosures: false };

/** How an event's date group is read. A time may be left out: the rules that count hours are then told in days. */
export function askedEvent(props: CasePlanProps, event: string): AskedEvent {
  return {
    event,
    idPrefix: `${props.idPrefix}-${event}`,
    withTime: timedEvents(props.timescales).has(event),
    timeOptional: true,
    years: HOLIDAY_YEARS,
  };
}

/** The id of the button that opens an event's date group. */
export const openButtonId = (props: CasePlanProps, event: string): string =>
  `${props.idPrefix}-${event}-open`;

/** Holds a plan and keeps it true to what was entered. Everything stays in this page's memory. */
export function useCasePlan(props: CasePlanProps): CasePlanState {
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const clock = useRef<Clock>();
  const given = useRef<Given>(NOTHING);
  const [shown, setShown] = useState<Shown>({ kind: 'nothing' });
  const [errors, setErrors] = useState<FormErrors>({});
  const [closures, setClosures] = useState<readonly number[]>([]);
  const focus = useRef<() => void>();
  const asked = askedEvent(props, props.start);

  /** The clock is loaded once a time is known from which hours count; where that fails the plan goes by days. */
  const withClock = (next: Given, then: (projected: Projected) => void): void => {
    const work = (): void => {
      then(project(props, next, clock.current));
    };
    if (!needsClock(props, next) || clock.current !== undefined) {
      work();
      return;
    }
    void import('../../timescale/clock.ts')
      .then(({ luxonClock }) => {
        clock.current = luxonClock;
      })
      .catch(() => undefined)
      .then(work);
  };

  /** Shows the plan of what was entered, or what is wrong with the time of `event`. */
  const show = (next: Given, event: string, change?: Change): void => {
    withClock(next, (projected) => {
      const error = timeError(projected, event);
      if (error !== undefined) {
        const { idPrefix } = askedEvent(props, event);
        setErrors({ [idPrefix]: error });
        if (change === undefined) setShown({ kind: 'errors' });
        return;
      }
      given.current = next;
      setErrors({});
      setShown({ kind: 'plan', projected, ...(change && { change }) });
    });
  };

  const work = (quiet: boolean): void => {
    if (form.current === null) return;
    const read = readForm(form.current, props.idPrefix, [asked], closures);
    const moment = read.moments[props.start];
    if (Object.keys(read.errors).length > 0 || moment === undefined) {
      if (quiet) return;
      setErrors(read.errors);
      setShown({ kind: 'errors' });
      return;
    }
    focus.current = quiet
      ? undefined
      : () => {
          reveal(result.current);
        };
    const { known } = given.current;
    const office = { closures: read.closures, countClosures: read.countClosures };
    show({ known: { ...known, [props.start]: moment }, ...office }, props.start);
  };

  const change = (event: string, known: Given['known'], done: Change['done']): void => {
    if (shown.kind !== 'plan') return;
    focus.current = () => document.getElementById(openButtonId(props, event))?.focus();
    const { plan } = shown.projected;
    show({ ...given.current, known }, event, { event, done, before: plan });
  };

  useEffect(() => {
    // Once, as the script wakes up: what was typed before counts.
    if (form.current !== null && !isBlank(readFields(form.current, asked.idPrefix))) work(true);
  }, []);

  useEffect(() => {
    if (shown.kind === 'plan') focus.current?.();
    focus.current = undefined;
  }, [shown]);

  useEffect(() => {
    const [first] = Object.entries(errors);
    const field = first?.[1].fields[0];
    if (first !== undefined && field !== undefined) focusField(document, first[0], field);
  }, [errors]);

  return {
    form,
    result,
    shown,
    errors,
    closures,
    setClosures,
    submit: (event) => {
      event.preventDefault();
      work(false);
    },
    changed: () => {
      setShown((now) => (now.kind === 'plan' ? { kind: 'stale' } : now));
    },
    clear: () => {
      given.current = NOTHING;
      setClosures([]);
      setErrors({});
      setShown({ kind: 'nothing' });
      if (form.current === null) return;
      form.current.reset();
      clearFields(form.current, asked.idPrefix);
      focusField(form.current, asked.idPrefix, 'day');
    },
    enter: (event, own) => {
      const entry = askedEvent(props, event);
      const parsed = parseDate(readFields(own, entry.idPrefix), entry);
      if (!parsed.ok) {
        setErrors({ [entry.idPrefix]: parsed.error });
        return;
      }
      change(event, { ...given.current.known, [event]: parsed.moment }, 'entered');
    },
    takeOut: (event) => {
      const rest = Object.entries(given.current.known).filter(([id]) => id !== event);
      change(event, Object.fromEntries(rest), 'taken out');
    },
  };
}

/** Brings the result into view, unless its beginning is there: nothing moves that the reader did not move. */
function reveal(element: HTMLElement | null): void {
  if (element === null) return;
  const { top } = element.getBoundingClientRect();
  if (top < 0 || top > window.innerHeight / 2) element.scrollIntoView({ block: 'start' });
}
