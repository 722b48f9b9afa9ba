import type { Answers } from './answers.ts';
import type { EligibilityCheck } from './check.ts';
import { findingsFor, type Findings } from './findings.ts';
import { criteriaOutcomeOf, outcomeOf, type CheckOutcome } from './outcome.ts';

/** How what comes first stands, apart from the criteria. */
export interface Preconditions {
  /**
   * What to do first, where that is what holds the outcome back: the criteria by themselves have come to an outcome, or
   * a precondition is said to be not met or not known. Otherwise empty.
   */
  readonly first: readonly string[];
  readonly findings: Findings;
  /** What the criteria come to by themselves: what it would be once everything that comes first is met. */
  readonly then: CheckOutcome;
}

/** How a check's preconditions stand; undefined where it has none. */
export function preconditionsOf(
  check: EligibilityCheck,
  answers: Answers,
): Preconditions | undefined {
  const { preconditions } = check;
  if (preconditions === undefined || preconditions.length === 0) return undefined;
  const rule = { all: preconditions.map(({ criterion }) => ({ criterion })) };
  const findings = findingsFor(check, answers, [rule]);
  const then = criteriaOutcomeOf(check, answers);
  const met = new Set(findings.met.map(({ criterion }) => criterion));
  const saidToBeOpen = findings.notMet.length + findings.notKnown.length > 0;
  const holdsBack =
    outcomeOf(check, answers).kind === 'cannot tell yet' &&
    (then.kind !== 'cannot tell yet' || saidToBeOpen);
  return {
    first: holdsBack
      ? preconditions.filter(({ criterion }) => !met.has(criterion)).map(({ first }) => first)
      : [],
    findings,
    then,
  };
}
