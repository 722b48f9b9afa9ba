import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Walk } from './use-walk.ts';
import type { KeyMoves } from './walk-keys.ts';
import { moveByKey } from './walk-keys.ts';
import type { WalkStep } from './walk-steps.ts';

/** What the presenter view's keys move. */
interface Presented {
  readonly walk: Walk;
  readonly step: WalkStep;
  /** The exit that "on" takes, counted from 0. */
  readonly marked: number;
  readonly mark: (exitIndex: number) => void;
  readonly leave: () => void;
}

/** Goes on by the marked exit, or from an end to the map in which the process goes on. */
function goOn({ walk, step, marked }: Presented): void {
  const { continues } = step.node;
  if (step.exits.length > 0) walk.take(marked);
  else if (continues !== undefined) location.assign(presented(continues.url));
}

/** Marks the next exit, and after the last goes a step back: a clicker has two buttons, for "on" and for "not that". */
function notThat({ walk, step, marked, mark }: Presented): void {
  if (marked + 1 < step.exits.length) mark(marked + 1);
  else walk.back();
}

/** The address of a step as the presenter view shows it. */
export const presented = (url: string): string => url.replace('#step-', '#present-');

function movesOf(shown: Presented, others: Readonly<Record<string, () => void>>): KeyMoves {
  const { walk, step, marked, mark } = shown;
  const on = (): void => {
    goOn(shown);
  };
  return {
    take: walk.take,
    on,
    back: walk.back,
    home: walk.restart,
    leave: shown.leave,
    others: {
      ...others,
      PageDown: on,
      PageUp: () => {
        notThat(shown);
      },
      ArrowDown: () => {
        mark(Math.min(marked + 1, Math.max(0, step.exits.length - 1)));
      },
      ArrowUp: () => {
        mark(Math.max(marked - 1, 0));
      },
    },
  };
}

/**
 * Moves the presenter view by keys, wherever on the page the focus is: it has the page to itself. Page Down and Page Up
 * are what a clicker sends. `others` are its own keys besides.
 */
export function usePresenterKeys(
  shown: Presented,
  others: Readonly<Record<string, () => void>>,
): void {
  // A second press may come before the page has shown what the first one did.
  const latest = useRef({ shown, others });
  latest.current = { shown, others };
  // Before it is seen: a key may be pressed as soon as it is.
  useLayoutEffect(() => {
    const move = (event: KeyboardEvent): void => {
      moveByKey(
        event,
        latest.current.shown.step.exits.length,
        movesOf(latest.current.shown, latest.current.others),
      );
    };
    document.addEventListener('keydown', move);
    return () => {
      document.removeEventListener('keydown', move);
    };
  }, []);
}
