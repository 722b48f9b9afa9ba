import type { Answers } from './answers.ts';
import { changesFor, type OutcomeChange } from './change.ts';
import type { EligibilityCheck, NextAction } from './check.ts';
import { contradictionsIn } from './contradictions.ts';
import { differencesOf, type Difference } from './differences.ts';
import { findingsFor, type Findings } from './findings.ts';
import { combine, readingResults, type CheckOutcome, type ReadingResult } from './outcome.ts';
import { preconditionsOf, type Preconditions } from './preconditions.ts';

/** What a set of answers comes to, and why. */
export interface Assessment {
  readonly outcome: CheckOutcome;
  /** Every reading of the rule with every reading of a bound that these answers turn on. */
  readonly readings: readonly ReadingResult[];
  /** The same in as few lines as say everything. */
  readonly differences: readonly Difference[];
  readonly findings: Findings;
  /** What comes first; absent where the check has nothing of the kind. */
  readonly preconditions?: Preconditions;
  /** Why answers that were given cannot all be true. */
  readonly contradictions: readonly string[];
  /** Worked out when it is asked for: it takes longer than all the rest, which can be shown before it. */
  readonly wouldChange: () => readonly OutcomeChange[];
  readonly next: NextAction;
  /** What follows for the very reasons that speak against it. */
  readonly because: readonly string[];
}

function reasonsFor(next: NextAction, findings: readonly Findings[]): readonly string[] {
  const against = findings.flatMap(({ notMet, rulesOut }) => [...notMet, ...rulesOut]);
  return against.flatMap(({ criterion }) => next.because?.[criterion] ?? []);
}

/**
 * What the answers come to under every reading of the rule and of its bounds: they likely fit or do not appear to fit
 * where all readings agree, readings that differ send to a role, and anything else cannot be told yet. An unanswered
 * question never makes anyone fit, and neither does anything before the preconditions are met. The source of the rule
 * is each criterion's own; nothing here throws.
 */
export function assess(check: EligibilityCheck, answers: Answers): Assessment {
  const readings = readingResults(check, answers);
  const outcome = combine(
    readings.map(({ result }) => result),
    check.talkTo,
  );
  const rules = check.readings.map(({ rule }) => rule);
  const findings = findingsFor(check, answers, rules);
  const preconditions = preconditionsOf(check, answers);
  const next = check.next[outcome.kind];
  return {
    outcome,
    readings,
    differences: differencesOf(check, readings),
    findings,
    ...(preconditions === undefined ? {} : { preconditions }),
    contradictions: contradictionsIn(check.contradictions ?? [], answers),
    wouldChange: () => changesFor(check, answers),
    next,
    because: reasonsFor(next, [
      findings,
      ...(preconditions === undefined ? [] : [preconditions.findings]),
    ]),
  };
}
