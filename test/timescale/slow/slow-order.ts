import { pageOf } from './slow-calendar.ts';
import type { SlowFault } from './slow-counter.ts';
import { minutesOf, showing } from './slow-london.ts';
import type { SlowEdge, SlowOutcome, SlowPoint } from './slow-rule.ts';

/** Sorts in the order of the calendar; on one day a time comes before "by the end of the day". */
function key(edge: SlowEdge | SlowPoint): string {
  const at = instantOf(edge);
  return `${edge.date} ${at === undefined ? 'end of day' : new Date(at).toISOString()}`;
}

/** The moment on London's clock; undefined for a whole day. */
function instantOf(edge: SlowEdge | SlowPoint): string | undefined {
  if ('kind' in edge) {
    return edge.kind === 'time' ? edge.at : undefined;
  }
  const page = pageOf(edge.date);
  if (edge.due || edge.time === undefined || !page) {
    return edge.due && instantOf(edge.due);
  }
  return showing({ page, minute: minutesOf(page).indexOf(edge.time) });
}

export function earlierFirst(a: SlowEdge | SlowPoint, b: SlowEdge | SlowPoint): number {
  return key(a) < key(b) ? -1 : Number(key(a) > key(b));
}

/** The date that an outcome is about, and the one by which a tie is broken. */
function about(outcome: SlowOutcome): readonly (SlowEdge | SlowPoint | undefined)[] {
  switch (outcome.kind) {
    case 'due':
      return [outcome.due];
    case 'series':
      return [outcome.occurrences[0]];
    case 'window': {
      const { begins, ends } = outcome;
      return [ends?.latest ?? ends?.earliest ?? begins.latest, begins.earliest];
    }
  }
}

/** The one date of an outcome that a page shows big. */
export const keyPoint = (outcome: SlowOutcome): SlowEdge | SlowPoint | undefined =>
  about(outcome)[0];

interface Answered {
  readonly index: number;
  readonly outcome: SlowOutcome | SlowFault;
}

/** Earlier first, those without a date last, otherwise as the source has them. */
export function inOrder<A extends Answered>(answers: readonly A[]): readonly A[] {
  return answers.toSorted((a, b) => {
    if ('fault' in a.outcome || 'fault' in b.outcome) {
      return Number('fault' in a.outcome) - Number('fault' in b.outcome) || a.index - b.index;
    }
    const [first, second] = [about(a.outcome), about(b.outcome)];
    return compare(first[0], second[0]) || compare(first[1], second[1]) || a.index - b.index;
  });
}

function compare(a: SlowEdge | SlowPoint | undefined, b: SlowEdge | SlowPoint | undefined) {
  return a && b ? earlierFirst(a, b) : 0;
}
