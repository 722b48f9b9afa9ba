import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Moment } from '../../timescale/index.ts';
import { emptyForm, focusError } from '../kit/date-entry/fields.ts';
import { isBlank, parseDate, readFields } from '../kit/date-entry/read-dates.ts';
import type { DateError, FormErrors } from '../kit/date-entry/typed-date.ts';
import { revealQuestion } from '../kit/reveal.ts';
import { usePageShow } from '../kit/use-now.ts';
import type { Projection } from './project.ts';
import { projectTimeline } from './project.ts';
import type { PhaseTimelineProps } from './props.ts';

/** The dates are shown only for what stands in the form. */
type TimelineShown =
  | { readonly kind: 'nothing' | 'stale' | 'errors' }
  | { readonly kind: 'timeline'; readonly projection: Projection; readonly quiet: boolean };

/** Errors by date group; `choice` for the event taken as the start. */
interface TimelineErrors {
  readonly choice?: string;
  readonly dates: FormErrors;
}

const NO_ERRORS: TimelineErrors = { dates: {} };

/** What is shown once the form has changed. Errors stand as they are, and nobody is moved to them again. */
const staleAfter = (shown: TimelineShown): TimelineShown =>
  shown.kind === 'timeline' ? { kind: 'stale' } : shown;

/** What the ids of the boxes of an event's date begin with. */
export const datePrefix = (idPrefix: string, event: string): string => `${idPrefix}-${event}`;

/** The name that the radios share by which the start is chosen. */
export const choiceName = (idPrefix: string): string => `${idPrefix}-start-choice`;

function chosenEvent(form: HTMLFormElement): string | undefined {
  const chosen = form.querySelector('input[type="radio"]:checked');
  return chosen instanceof HTMLInputElement ? chosen.value : undefined;
}

interface FormDates {
  readonly known: Readonly<Record<string, Moment>>;
  readonly start?: Moment;
  readonly errors: TimelineErrors;
}

function dateGroups({ idPrefix, start, laterEvents }: PhaseTimelineProps) {
  return [start, ...laterEvents].map((event) => ({ event, idPrefix: datePrefix(idPrefix, event) }));
}

function readDates(form: HTMLFormElement, props: PhaseTimelineProps): FormDates {
  const known: Record<string, Moment> = {};
  const dates: Record<string, DateError> = {};
  const choice = chosenEvent(form);
  for (const { event, idPrefix: prefix } of dateGroups(props)) {
    const typed = readFields(form, prefix);
    if (event !== props.start && isBlank(typed)) continue;
    const parsed = parseDate(typed);
    if (parsed.ok) known[event] = parsed.moment;
    else dates[prefix] = parsed.error;
  }
  const start = known[props.start];
  if (start !== undefined && choice !== undefined) known[choice] = start;
  const unchosen = props.startChoices.length > 0 && choice === undefined;
  const noun = props.events[props.start]?.noun ?? 'the start';
  return {
    known,
    ...(start !== undefined && { start }),
    errors: {
      dates,
      ...(unchosen && { choice: `Choose the event that you take as ${noun}` }),
    },
  };
}

/** What a timeline shows, and what its form may do to it. */
export interface TimelineState {
  readonly form: RefObject<HTMLFormElement>;
  readonly shown: TimelineShown;
  readonly errors: TimelineErrors;
  /** The event that the reader takes as the start. */
  readonly choice: string | undefined;
  readonly submit: (event: Event) => void;
  readonly changed: () => void;
  readonly clear: () => void;
}

/** Moves the reader to the first thing to mend: the choice of a start comes before every date. */
function focusFirst(form: HTMLFormElement, { choice, dates }: TimelineErrors): void {
  if (choice === undefined) {
    focusError(form, dates);
    return;
  }
  const radio = form.querySelector<HTMLInputElement>('input[type="radio"]');
  radio?.focus();
  revealQuestion(radio);
}

/** Holds a timeline's result and keeps it true to its form. */
export function useTimeline(props: PhaseTimelineProps): TimelineState {
  const form = useRef<HTMLFormElement>(null);
  const [shown, setShown] = useState<TimelineShown>({ kind: 'nothing' });
  const [errors, setErrors] = useState<TimelineErrors>(NO_ERRORS);
  const [choice, setChoice] = useState<string>();

  const work = (quiet: boolean): void => {
    if (form.current === null) return;
    const { known, start, errors: found } = readDates(form.current, props);
    const faulty = found.choice !== undefined || Object.keys(found.dates).length > 0;
    if (faulty || start === undefined) {
      if (!quiet) setErrors(found);
      setShown(quiet ? staleAfter : { kind: 'errors' });
      return;
    }
    setErrors(NO_ERRORS);
    setShown({ kind: 'timeline', projection: projectTimeline(props, known, start.date), quiet });
  };

  useLayoutEffect(() => {
    if (form.current !== null) setChoice(chosenEvent(form.current));
    work(true);
    // Once, as the script wakes up: what was typed before counts.
  }, []);

  usePageShow(() => {
    if (form.current === null || shown.kind !== 'timeline') return;
    setChoice(chosenEvent(form.current));
    const start = readFields(form.current, datePrefix(props.idPrefix, props.start));
    if (isBlank(start)) setShown({ kind: 'nothing' });
    else work(true);
  });

  useLayoutEffect(() => {
    if (shown.kind === 'errors' && form.current !== null) focusFirst(form.current, errors);
  }, [shown]);

  return {
    form,
    shown,
    errors,
    choice,
    changed: () => {
      if (form.current !== null) setChoice(chosenEvent(form.current));
      setShown(staleAfter);
    },
    submit: (event) => {
      event.preventDefault();
      work(false);
    },
    clear: () => {
      if (form.current === null) return;
      emptyForm(form.current, dateGroups(props));
      setChoice(undefined);
      setErrors(NO_ERRORS);
      setShown({ kind: 'nothing' });
    },
  };
}
