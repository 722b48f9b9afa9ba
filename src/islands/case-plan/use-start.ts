import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Moment } from '../../timescale/index.ts';
import type { ClosedRows } from '../kit/closed-days/closed-rows.ts';
import { NONE_CLOSED, NO_ROWS } from '../kit/closed-days/closed-rows.ts';
import { emptyForm } from '../kit/date-entry/fields.ts';
import { isBlank, parseDate, readDates, readFields } from '../kit/date-entry/read-dates.ts';
import type { ParsedDate } from '../kit/date-entry/typed-date.ts';
import { usePageShow } from '../kit/use-now.ts';
import { askedStart } from './asked-event.ts';
import type { PlanParts } from './plan-parts.ts';
import { revealStart } from './use-focus.ts';
import type { PlanHold } from './use-plan-hold.ts';

/** The form in which a plan starts. */
export interface StartState {
  readonly form: RefObject<HTMLFormElement>;
  readonly result: RefObject<HTMLDivElement>;
  readonly closures: ClosedRows;
  readonly setClosures: (rows: ClosedRows) => void;
  readonly submit: (event: Event) => void;
  readonly changed: () => void;
  readonly clear: () => void;
}

/** Whether what stands in the boxes is this moment. */
const isMoment = (read: ParsedDate, moment: Moment | undefined): boolean =>
  read.ok && read.moment.date === moment?.date && read.moment.time === moment.time;

/**
 * Works out what stands in the start form, and then moves the reader; while the rules are on their way it waits for them,
 * and where they did not come it asks for them once more.
 */
function useWork(
  { idPrefix, start, source, again }: PlanParts,
  hold: PlanHold,
  form: RefObject<HTMLFormElement>,
  { numbers, part }: ClosedRows,
): { readonly work: (move: () => void) => void; readonly stop: () => void } {
  const waiting = useRef<() => void>();
  const work = (move: () => void): void => {
    if (form.current === null) return;
    const dates = readDates(form.current, [askedStart(idPrefix, start)]);
    const closed = part?.readClosures(form.current, idPrefix, numbers);
    const { errors: wrong, ...office } = closed ?? NONE_CLOSED;
    const { moments, errors } = { ...dates, errors: { ...dates.errors, ...wrong } };
    const moment = moments[start.event];
    waiting.current = undefined;
    if (moment === undefined || Object.keys(errors).length > 0) {
      hold.refuse('start', errors);
      return;
    }
    if (source === undefined) {
      waiting.current = move;
      hold.wait();
      again?.();
      return;
    }
    const known = { ...hold.given.known, [start.event]: moment };
    hold.show(source, { known, ...office }, start.event, move);
  };
  useEffect(() => {
    if (source !== undefined && waiting.current !== undefined) work(waiting.current);
  }, [source]);
  return {
    work,
    stop: () => {
      waiting.current = undefined;
    },
  };
}

/** Holds the start form: its date and its closed days make a plan. */
export function useStart(parts: PlanParts, hold: PlanHold): StartState {
  const form = useRef<HTMLFormElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const [closures, setClosures] = useState(NO_ROWS);
  const { work, stop } = useWork(parts, hold, form, closures);
  const asked = askedStart(parts.idPrefix, parts.start);

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
    else if (!isMoment(parseDate(typed, asked), hold.given.known[asked.event])) hold.changed();
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
    changed: () => {
      stop();
      hold.changed();
    },
    clear: () => {
      stop();
      hold.forget();
      setClosures(NO_ROWS);
      if (form.current !== null) emptyForm(form.current, [asked]);
    },
  };
}
