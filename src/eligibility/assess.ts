import { boundsThatMatter, criteriaOf, truthOfAnswer, type Answers } from './answers.ts';
import { changesFor, type OutcomeChange } from './change.ts';
import type { EligibilityCheck, NextAction, Rule, Truth } from './check.ts';
import { differencesOf, type Difference } from './differences.ts';
import { evaluate } from './evaluate.ts';
import { findingsFor, type Findings } from './findings.ts';
import { combine, readingResults, type CheckOutcome, type ReadingResult } from './outcome.ts';

/** Whether what comes before acting is in hand. "Does not apply" does not count as done. */
export interface Prerequisites {
  readonly state: 'done' | 'not done' | 'turns on a reading' | 'cannot tell yet';
  readonly findings: Findings;
}

/** What a set of answers comes to, and why. */
export interface Assessment {
  readonly outcome: CheckOutcome;
  /** Every reading of the rule with every reading of a bound that these answers turn on. */
  readonly readings: readonly ReadingResult[];
  /** The same in as few lines as say everything. */
  readonly differences: readonly Difference[];
  readonly findings: Findings;
  /** No part of the outcome; absent where the check has none. */
  readonly prerequisites?: Prerequisites;
  readonly wouldChange: readonly OutcomeChange[];
  readonly next: NextAction;
}

function prerequisiteState(truths: ReadonlySet<Truth>): Prerequisites['state'] {
  const [done, notDone] = [truths.has('yes'), truths.has('no')];
  if (done && notDone) return 'turns on a reading';
  if (truths.has('unknown')) return 'cannot tell yet';
  return done ? 'done' : 'not done';
}

function prerequisitesOf(check: EligibilityCheck, rule: Rule, answers: Answers): Prerequisites {
  const named = criteriaOf(check);
  const criteria = new Map(named.map(({ id, criterion }) => [id, criterion]));
  const truths = boundsThatMatter(named, answers).map((bounds) =>
    evaluate(rule, (id) => {
      const criterion = criteria.get(id);
      if (criterion === undefined) return 'unknown';
      const answer = truthOfAnswer(criterion, answers[id], bounds[id]);
      // What must be done cannot be left out.
      return answer === 'not applicable' ? 'unknown' : answer;
    }),
  );
  return {
    state: prerequisiteState(new Set(truths)),
    findings: findingsFor(check, answers, [rule]),
  };
}

/**
 * What the answers come to under every reading of the rule and of its bounds: they likely fit or do not appear to fit
 * where all readings agree, readings that differ send to a role, and anything else cannot be told yet. An unanswered
 * question never makes anyone fit. The source of the rule is each criterion's own; nothing here throws.
 */
export function assess(check: EligibilityCheck, answers: Answers): Assessment {
  const readings = readingResults(check, answers);
  const outcome = combine(
    readings.map(({ result }) => result),
    check.talkTo,
  );
  return {
    outcome,
    readings,
    differences: differencesOf(check, readings),
    findings: findingsFor(
      check,
      answers,
      check.readings.map(({ rule }) => rule),
    ),
    ...(check.prerequisites === undefined
      ? {}
      : { prerequisites: prerequisitesOf(check, check.prerequisites, answers) }),
    wouldChange: changesFor(check, answers),
    next: check.next[outcome.kind],
  };
}
