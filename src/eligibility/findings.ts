import type { Sources } from '../timescale/citation.ts';
import { answerLabel, criteriaOf, truthOfAnswer, type Answers } from './answers.ts';
import type { Criterion, EligibilityCheck, Truth } from './check.ts';

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
  /** The answer means one thing under one reading of the bound and another under another. */
  readonly readTwoWays: readonly Finding[];
  /** Answered "not known". */
  readonly notKnown: readonly Finding[];
  readonly unanswered: readonly Finding[];
  /** Answered so that the question is out of play. */
  readonly doesNotApply: readonly Finding[];
}

export type FindingKind = keyof Findings;

const OF_TRUTH: Readonly<Record<Truth, FindingKind>> = {
  yes: 'met',
  no: 'notMet',
  unknown: 'notKnown',
  'not applicable': 'doesNotApply',
};

function kindOf(criterion: Criterion, answer: string | undefined): FindingKind {
  if (answer === undefined) return 'unanswered';
  const readings = criterion.answers === 'choice' ? Object.keys(criterion.readings) : [];
  const truths = new Set(
    (readings.length === 0 ? [undefined] : readings).map((reading) =>
      truthOfAnswer(criterion, answer, reading),
    ),
  );
  // Met under one reading and out of play under the other is met either way; not met and out of play is not.
  if (truths.has('yes') && truths.size === 2) truths.delete('not applicable');
  const [only] = truths;
  return truths.size > 1 || only === undefined ? 'readTwoWays' : OF_TRUTH[only];
}

/** What is met, not met, not known and not answered, among the criteria with these ids, in the order asked. */
export function findingsFor(
  check: EligibilityCheck,
  answers: Answers,
  ids: ReadonlySet<string>,
): Findings {
  const findings: Record<FindingKind, Finding[]> = {
    met: [],
    notMet: [],
    readTwoWays: [],
    notKnown: [],
    unanswered: [],
    doesNotApply: [],
  };
  for (const { id, criterion } of criteriaOf(check)) {
    if (!ids.has(id)) continue;
    const answer = answers[id];
    findings[kindOf(criterion, answer)].push({
      criterion: id,
      statement: criterion.statement,
      answer: answer === undefined ? undefined : answerLabel(criterion, answer),
      judgement: criterion.kind === 'judgement',
      sources: criterion.sources,
    });
  }
  return findings;
}
