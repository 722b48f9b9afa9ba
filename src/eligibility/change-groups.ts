import type { OutcomeChange, ChangedAnswer } from './change.ts';
import type { OutcomeKind } from './outcome.ts';

/** Changes that lead to one outcome, told once: all of these, and any one of those. */
export interface ChangeGroup {
  readonly to: OutcomeKind;
  readonly all: readonly ChangedAnswer[];
  readonly anyOneOf: readonly ChangedAnswer[];
}

const keyOf = ({ criterion, answer }: ChangedAnswer): string => `${criterion}\n${answer}`;

function grouped(to: OutcomeKind, changes: readonly OutcomeChange[]): readonly ChangeGroup[] {
  const [first, ...others] = changes;
  if (first === undefined) return [];
  const shared = first.answers.filter((answer) =>
    others.every((other) => other.answers.some((own) => keyOf(own) === keyOf(answer))),
  );
  const sharedKeys = new Set(shared.map(keyOf));
  const rests = changes.map(({ answers }) => answers.filter((own) => !sharedKeys.has(keyOf(own))));
  if (rests.every((rest) => rest.length < 2)) return [{ to, all: shared, anyOneOf: rests.flat() }];
  return changes.map(({ answers }) => ({ to, all: answers, anyOneOf: [] }));
}

/** The shortest changes to each outcome, fewest answers first; what several have in common is told once. */
export function changeGroups(changes: readonly OutcomeChange[]): readonly ChangeGroup[] {
  const targets = [...new Set(changes.map(({ to }) => to))];
  return targets.flatMap((to) => {
    const own = changes.filter((change) => change.to === to);
    const fewest = Math.min(...own.map(({ answers }) => answers.length));
    return grouped(
      to,
      own.filter(({ answers }) => answers.length === fewest),
    );
  });
}
