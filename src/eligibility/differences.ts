import type { Bounds } from './answers.ts';
import { criteriaOf } from './answers.ts';
import type { EligibilityCheck, Rule } from './check.ts';
import { criteriaNamed } from './evaluate.ts';
import type { ReadingOutcome, ReadingResult } from './outcome.ts';

/** A result with the readings that it rests on: "If … and …: likely fits". */
export interface Difference {
  readonly reading: string;
  /** The rule's reading first, then those of the bounds that make a difference under it. */
  readonly texts: readonly string[];
  readonly result: ReadingOutcome;
}

/** The bounds whose reading changes the result of one rule. */
function boundsThatDecide(results: readonly ReadingResult[]): readonly string[] {
  const ids = Object.keys(results[0]?.bounds ?? {});
  return ids.filter((id) => {
    const others = new Map<string, ReadingOutcome>();
    return results.some(({ bounds, result }) => {
      const rest = JSON.stringify({ ...bounds, [id]: '' });
      const seen = others.get(rest);
      others.set(rest, seen ?? result);
      return seen !== undefined && seen !== result;
    });
  });
}

function boundText(check: EligibilityCheck, id: string, bounds: Bounds): readonly string[] {
  const criterion = criteriaOf(check).find((named) => named.id === id)?.criterion;
  const text = criterion?.answers === 'choice' ? criterion.readings[bounds[id] ?? ''] : undefined;
  return text === undefined ? [] : [text];
}

/**
 * The readings' results in as few lines as say everything: a line for each reading of the rule, and for each reading of
 * a bound only where that rule's result turns on it.
 */
export function differencesOf(
  check: EligibilityCheck,
  results: readonly ReadingResult[],
): readonly Difference[] {
  return check.readings.flatMap((reading) => {
    const own = results.filter((result) => result.reading.id === reading.id);
    const deciding = boundsThatDecide(own);
    const lines = new Map<string, Difference>();
    for (const { bounds, result } of own) {
      const texts = [reading.text, ...deciding.flatMap((id) => boundText(check, id, bounds))];
      lines.set(texts.join('\n'), { reading: reading.id, texts, result });
    }
    return [...lines.values()];
  });
}

/**
 * Whether what these rules of a check come to can turn on how the document is read: there are several readings of the
 * rule, or an answer to one of their criteria means one thing under one reading of a bound and another under another.
 */
export function canDiffer(check: EligibilityCheck, rules: readonly Rule[]): boolean {
  const named = new Set(rules.flatMap(criteriaNamed));
  return (
    check.readings.length > 1 ||
    criteriaOf(check).some(
      ({ id, criterion }) =>
        named.has(id) &&
        criterion.answers === 'choice' &&
        Object.values(criterion.options).some(({ means }) => typeof means !== 'string'),
    )
  );
}
