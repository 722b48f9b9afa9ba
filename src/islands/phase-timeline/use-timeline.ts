import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { emptyForm } from '../kit/date-entry/fields.ts';
import { isBlank, readFields } from '../kit/date-entry/read-dates.ts';
import type { Loading } from '../kit/use-data.ts';
import { usePageShow } from '../kit/use-now.ts';
import type { Projection } from './project.ts';
import { projectTimeline } from './project.ts';
import type { TimelineData, TimelineHead } from './props.ts';
import type { TimelineErrors } from './read-form.ts';
import {
  NO_ERRORS,
  chosenEvent,
  dateGroups,
  datePrefix,
  focusFirst,
  readDates,
} from './read-form.ts';

/** The dates are shown only for what stands in the form. */
type TimelineShown =
  /** While it waits, the dates can be read and the rules are on their way. */
  | { readonly kind: 'nothing' | 'waiting' | 'stale' | 'errors' }
  | { readonly kind: 'timeline'; readonly projection: Projection; readonly quiet: boolean };

/** What is shown once the form has changed. Errors stand as they are, and nobody is moved to them again. */
const staleAfter = (shown: TimelineShown): TimelineShown =>
  shown.kind === 'timeline' || shown.kind === 'waiting' ? { kind: 'stale' } : shown;

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

interface Work {
  readonly shown: TimelineShown;
  readonly show: (next: TimelineShown | ((shown: TimelineShown) => TimelineShown)) => void;
  readonly errors: TimelineErrors;
  readonly refuse: (errors: TimelineErrors) => void;
  /** Works out what stands in the form; quietly where nobody has pressed for it. */
  readonly work: (quiet: boolean) => void;
  /** What was pressed before the rules were there is no longer waited for. */
  readonly stop: () => void;
}

/**
 * Works out what stands in the form; while the rules are on their way it waits for them, and where they did not come it
 * asks for them once more.
 */
function useWork(
  head: TimelineHead,
  loading: Loading<TimelineData>,
  form: RefObject<HTMLFormElement>,
): Work {
  const [shown, show] = useState<TimelineShown>({ kind: 'nothing' });
  const [errors, refuse] = useState<TimelineErrors>(NO_ERRORS);
  const waiting = useRef<{ readonly quiet: boolean }>();

  const work = (quiet: boolean): void => {
    waiting.current = undefined;
    if (form.current === null) return;
    const { known, start, errors: found } = readDates(form.current, head);
    const faulty = found.choice !== undefined || Object.keys(found.dates).length > 0;
    if (faulty || start === undefined) {
      if (!quiet) refuse(found);
      show(quiet ? staleAfter : { kind: 'errors' });
      return;
    }
    refuse(NO_ERRORS);
    if (loading.kind === 'loaded') {
      const timeline = { ...head, ...loading.data };
      show({ kind: 'timeline', projection: projectTimeline(timeline, known, start.date), quiet });
      return;
    }
    waiting.current = { quiet };
    show({ kind: 'waiting' });
    if (loading.kind === 'failed') loading.again();
  };
  useEffect(() => {
    if (loading.kind === 'loaded' && waiting.current !== undefined) work(waiting.current.quiet);
  }, [loading]);
  return {
    shown,
    show,
    errors,
    refuse,
    work,
    stop: () => {
      waiting.current = undefined;
    },
  };
}

/** Holds a timeline's result and keeps it true to its form. */
export function useTimeline(head: TimelineHead, loading: Loading<TimelineData>): TimelineState {
  const form = useRef<HTMLFormElement>(null);
  const { shown, show, errors, refuse, work, stop } = useWork(head, loading, form);
  const [choice, setChoice] = useState<string>();

  useLayoutEffect(() => {
    if (form.current !== null) setChoice(chosenEvent(form.current));
    work(true);
    // Once, as the script wakes up: what was typed before counts.
  }, []);

  usePageShow(() => {
    if (form.current === null || shown.kind !== 'timeline') return;
    setChoice(chosenEvent(form.current));
    const start = readFields(form.current, datePrefix(head.idPrefix, head.start));
    if (isBlank(start)) show({ kind: 'nothing' });
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
      stop();
      if (form.current !== null) setChoice(chosenEvent(form.current));
      show(staleAfter);
    },
    submit: (event) => {
      event.preventDefault();
      work(false);
    },
    clear: () => {
      stop();
      if (form.current === null) return;
      emptyForm(form.current, dateGroups(head));
      setChoice(undefined);
      refuse(NO_ERRORS);
      show({ kind: 'nothing' });
    },
  };
}
