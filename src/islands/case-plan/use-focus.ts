import { useEffect, useRef } from 'preact/hooks';
import { focusError } from '../kit/date-entry/fields.ts';
import { unfold } from '../kit/unfold.ts';
import type { Shown } from './plan-state.ts';
import { errorsOf } from './plan-state.ts';

/** How the reader is moved once a plan has changed. */
export interface Arrival {
  /** What moves the reader then. */
  readonly expect: (move: () => void) => void;
  /** A plan has changed and its rows have not been drawn yet. */
  readonly isExpected: () => boolean;
  /** The rows are drawn. */
  readonly arrive: () => void;
}

/**
 * Moves the reader once what is shown has changed: to the first box to mend, to a plan from another start as soon as its
 * answer stands there, or, where something happened, to its row once that is drawn.
 */
export function useFocus(shown: Shown): Arrival {
  const after = useRef<() => void>();
  const arrive = (): void => {
    const move = after.current;
    after.current = undefined;
    move?.();
  };
  useEffect(() => {
    const errors = errorsOf(shown);
    const isRowToCome = shown.kind === 'plan' && shown.change !== undefined;
    if (Object.keys(errors).length > 0) {
      after.current = undefined;
      focusError(document, errors);
    } else if (shown.kind !== 'plan') {
      after.current = undefined;
    } else if (!isRowToCome) {
      arrive();
    }
  }, [shown]);
  return {
    expect: (move) => {
      after.current = move;
    },
    isExpected: () => after.current !== undefined,
    arrive,
  };
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
