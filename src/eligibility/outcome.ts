import {
  boundsThatMatter,
  criteriaOf,
  truthOfAnswer,
  type Answers,
  type Bounds,
} from './answers.ts';
import type { EligibilityCheck, RuleReading, Truth } from './check.ts';
import { evaluate } from './evaluate.ts';

/** What the answers come to; never a bare "eligible". */
export type CheckOutcome =
  | { readonly kind: 'likely fits' }
  | { readonly kind: 'does not appear to fit' }
  | { readonly kind: 'cannot tell yet' }
  | { readonly kind: 'talk to'; readonly role: string };

export type OutcomeKind = CheckOutcome['kind'];

/** What the answers come to under one reading. */
export type ReadingOutcome = Exclude<OutcomeKind, 'talk to'>;

/** One reading of the rule with one reading of every bound that makes a difference, and its result. */
export interface ReadingResult {
  readonly reading: RuleReading;
  readonly bounds: Bounds;
  readonly result: ReadingOutcome;
}

/** A reading that nothing is left in play for is not met. */
export function readingOutcome(truth: Truth): ReadingOutcome {
  if (truth === 'yes') return 'likely fits';
  return truth === 'unknown' ? 'cannot tell yet' : 'does not appear to fit';
}

/** Every reading of the rule with every reading of the bounds, computed. */
export function readingResults(
  check: EligibilityCheck,
  answers: Answers,
): readonly ReadingResult[] {
  const criteria = criteriaOf(check);
  const byId = new Map(criteria.map(({ id, criterion }) => [id, criterion]));
  const ways = boundsThatMatter(criteria, answers);
  return check.readings.flatMap((reading) =>
    ways.map((bounds) => {
      const truth = evaluate(reading.rule, (id) => {
        const criterion = byId.get(id);
        return criterion === undefined
          ? 'unknown'
          : truthOfAnswer(criterion, answers[id], bounds[id]);
      });
      return { reading, bounds, result: readingOutcome(truth) };
    }),
  );
}

/** One outcome out of the readings' results: readings that differ send to the role, whatever else is still open. */
export function combine(results: readonly ReadingOutcome[], talkTo: string): CheckOutcome {
  const fits = results.includes('likely fits');
  const doesNot = results.includes('does not appear to fit');
  if (fits && doesNot) return { kind: 'talk to', role: talkTo };
  if (results.includes('cannot tell yet') || results.length === 0) {
    return { kind: 'cannot tell yet' };
  }
  return { kind: fits ? 'likely fits' : 'does not appear to fit' };
}

/** What the answers come to over all readings, without the explanation. */
export function outcomeOf(check: EligibilityCheck, answers: Answers): CheckOutcome {
  return combine(
    readingResults(check, answers).map(({ result }) => result),
    check.talkTo,
  );
}
