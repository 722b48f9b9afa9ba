import type { Edge, Outcome } from './outcome.ts';
import { edgeOf } from './outcome.ts';
import type { Moment } from './result.ts';

/** An edge without its working: when the event that it brings about happens. */
export function momentOf({ date, time }: Edge): Moment {
  return time === undefined ? { date } : { date, time };
}

/** The end at its latest. A recurrence, or a period without a latest end, brings nothing about. */
export function lastEdge(outcome: Outcome): Edge | undefined {
  switch (outcome.kind) {
    case 'due':
      return edgeOf(outcome.due);
    case 'window':
      return outcome.ends?.latest;
    case 'series':
      return undefined;
  }
}
