import {
  boundsThatMatter,
  criteriaById,
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

/** An outcome without whom to talk to. */
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
function readingOutcome(truth: Truth): ReadingOutcome {
  if (truth === 'yes') return 'likely fits';
  return truth === 'unknown' ? 'cannot tell yet' : 'does not appear to fit';
}

/** Whether every precondition is met, under one reading of the bounds. What comes first cannot be left out. */
function isReady(check: EligibilityCheck, truthOf: (criterion: string) => Truth): boolean {
  return (check.preconditions ?? []).every(({ criterion }) => truthOf(criterion) === 'yes');
}

/** Whom the criteria take in is not told to fit before the preconditions are met; nobody is turned away by them. */
function held(result: ReadingOutcome, ready: boolean): ReadingOutcome {
  return result === 'likely fits' && !ready ? 'cannot tell yet' : result;
}

function resultsOf(
  check: EligibilityCheck,
  answers: Answers,
  counts: 'criteria alone' | 'preconditions too',
): readonly ReadingResult[] {
  const criteria = criteriaOf(check);
  const byId = criteriaById(check);
  const ways = boundsThatMatter(criteria, answers);
  return check.readings.flatMap((reading) =>
    ways.map((bounds) => {
      const truthOf = (id: string): Truth => {
        const criterion = byId.get(id);
        return criterion === undefined
          ? 'unknown'
          : truthOfAnswer(criterion, answers[id], bounds[id]);
      };
      const ready = counts === 'criteria alone' || isReady(check, truthOf);
      return {
        reading,
        bounds,
        result: held(readingOutcome(evaluate(reading.rule, truthOf)), ready),
      };
    }),
  );
}

/** Every reading of the rule with every reading of the bounds, computed; no more than open without the preconditions. */
export function readingResults(
  check: EligibilityCheck,
  answers: Answers,
): readonly ReadingResult[] {
  return resultsOf(check, answers, 'preconditions too');
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

/** What the criteria come to by themselves, as if every precondition were met. */
export function criteriaOutcomeOf(check: EligibilityCheck, answers: Answers): CheckOutcome {
  return combine(
    resultsOf(check, answers, 'criteria alone').map(({ result }) => result),
    check.talkTo,
  );
}
