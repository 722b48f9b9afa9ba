import type { MutableRef } from 'preact/hooks';
import { useEffect, useRef } from 'preact/hooks';
import { focusError } from '../kit/date-entry/fields.ts';
import { unfold } from '../kit/unfold.ts';
import type { Shown } from './plan-state.ts';
import { errorsOf } from './plan-state.ts';

/**
 * Moves the reader once what is shown has changed: to the first box to mend, or, where a plan stands, by what was put
 * into the answer for that time.
 */
export function useFocus(shown: Shown): MutableRef<(() => void) | undefined> {
  const after = useRef<() => void>();
  useEffect(() => {
    const errors = errorsOf(shown);
    if (Object.keys(errors).length > 0) {
      focusError(document, errors);
      return;
    }
    if (shown.kind === 'plan') after.current?.();
    after.current = undefined;
  }, [shown]);
  return after;
}

/** Moves the reader to what has an id, wherever it is folded away. */
export function focusUnfolded(id: string): void {
  const element = document.getElementById(id);
  unfold(element);
  element?.focus();
}

/** Brings the result into view, unless its beginning is there: nothing moves that the reader did not move. */
export function revealStart(element: HTMLElement | null): void {
  if (element === null) return;
  const { top } = element.getBoundingClientRect();
  if (top < 0 || top > window.innerHeight / 2) element.scrollIntoView({ block: 'start' });
}
