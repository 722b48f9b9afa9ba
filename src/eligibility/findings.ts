import type { Sources } from '../timescale/index.ts';
import { answerLabel, criteriaOf, truthOfAnswer, type Answers } from './answers.ts';
import type { Criterion, EligibilityCheck, Rule, Truth } from './check.ts';
import { criteriaNamed } from './evaluate.ts';
import { exclusionsOf } from './exclusions.ts';
import { not } from './kleene.ts';

/** A criterion with the answer that was given to it. */
export interface Finding {
  readonly criterion: string;
  readonly statement: string;
  /** The answer as it is shown; undefined where the question was not answered. */
  readonly answer: string | undefined;
  /** The answer is a professional's judgement, which is taken as given and never computed. */
  readonly judgement: boolean;
  readonly sources: Sources;
}

/** Every criterion, under what its answer comes to. */
export interface Findings {
  readonly met: readonly Finding[];
  readonly notMet: readonly Finding[];
  /** An exclusion that is so: it speaks against. */
  readonly rulesOut: readonly Finding[];
  /** An exclusion that is not so. */
  readonly doesNotRuleOut: readonly Finding[];
  /** The answer means one thing under one reading of the bound and another under another. */
  readonly readTwoWays: readonly Finding[];
  /** Answered "not known". */
  readonly notKnown: readonly Finding[];
  readonly unanswered: readonly Finding[];
  /** Answered so that the question is out of play. */
  readonly doesNotApply: readonly Finding[];
}

/** What an answer can do to an outcome. */
export type FindingKind = keyof Findings;

type KindOfTruth = Readonly<Record<Truth, FindingKind>>;

/** What a truth makes of a criterion that is asked for. */
const ASKED_FOR: KindOfTruth = {
  yes: 'met',
  no: 'notMet',
  unknown: 'notKnown',
  'not applicable': 'doesNotApply',
};

/** What it makes of an exclusion, once it is turned round: "yes" is that the exclusion is not so. */
const EXCLUDED_BY: KindOfTruth = { ...ASKED_FOR, yes: 'doesNotRuleOut', no: 'rulesOut' };

function kindOf(
  criterion: Criterion,
  answer: string | undefined,
  isExclusion: boolean,
): FindingKind {
  if (answer === undefined) return 'unanswered';
  const readings = criterion.answers === 'choice' ? Object.keys(criterion.readings) : [];
  const truths = new Set(
    (readings.length === 0 ? [undefined] : readings).map((reading) => {
      const truth = truthOfAnswer(criterion, answer, reading);
      return isExclusion ? not(truth) : truth;
    }),
  );
  // Met under one reading and out of play under the other is met either way; not met and out of play is not.
  if (truths.has('yes') && truths.size === 2) truths.delete('not applicable');
  const [only] = truths;
  if (truths.size > 1 || only === undefined) return 'readTwoWays';
  return (isExclusion ? EXCLUDED_BY : ASKED_FOR)[only];
}

/**
 * What is met, not met, not known and not answered, among the criteria that these rules name, in the order asked. What
 * the rules only exclude by is told apart: "yes" to it rules out, "no" does not.
 */
export function findingsFor(
  check: EligibilityCheck,
  answers: Answers,
  rules: readonly Rule[],
): Findings {
  const ids = new Set(rules.flatMap(criteriaNamed));
  const exclusions = exclusionsOf(rules);
  const findings: Record<FindingKind, Finding[]> = {
    met: [],
    notMet: [],
    rulesOut: [],
    doesNotRuleOut: [],
    readTwoWays: [],
    notKnown: [],
    unanswered: [],
    doesNotApply: [],
  };
  for (const { id, criterion } of criteriaOf(check)) {
    if (!ids.has(id)) continue;
    const answer = answers[id];
    findings[kindOf(criterion, answer, exclusions.has(id))].push({
      criterion: id,
      statement: criterion.statement,
      answer: answer === undefined ? undefined : answerLabel(criterion, answer),
      judgement: criterion.kind === 'judgement',
      sources: criterion.sources,
    });
  }
  return findings;
}
