import { useMemo, useRef } from 'preact/hooks';
import type { FormErrors } from '../kit/date-entry/typed-date.ts';

/** The dates of what happened since the start. */
export interface EventDates {
  /** Enters what stands in an event's date group. */
  readonly enter: (event: string, form: HTMLFormElement) => void;
  readonly takeOut: (event: string) => void;
}

/** What a row has to do with what was entered, and what is wrong in it. */
export interface EventEntry extends EventDates {
  /** By the id prefix of the date group that they stand beside. */
  readonly errors: FormErrors;
}

/**
 * The same entry for as long as nothing else is wrong, whatever the plan has become: a row is not drawn anew for it. Its
 * functions are always the latest.
 */
export function useEventEntry(dates: EventDates, errors: FormErrors): EventEntry {
  const latest = useRef(dates);
  latest.current = dates;
  return useMemo(
    () => ({
      errors,
      enter: (event, form) => {
        latest.current.enter(event, form);
      },
      takeOut: (event) => {
        latest.current.takeOut(event);
      },
    }),
    [errors],
  );
}
