import type { Assessment } from './assess.ts';
import type { ChangedAnswer } from './change.ts';
import type { Difference } from './differences.ts';
import type { FindingKind } from './findings.ts';
import type { OutcomeKind } from './outcome.ts';

/** An outcome in words; the role by its name. "On these answers" goes before it. */
export function outcomeWords(kind: OutcomeKind, talkTo: string): string {
  return kind === 'talk to' ? `talk to the ${talkTo}` : kind;
}

/** What stands before an outcome. */
export const ON_THESE_ANSWERS = 'On these answers:';

/** The short result, as it is announced: "On these answers: likely fits." */
export function shortResult(kind: OutcomeKind, talkTo: string): string {
  return `${ON_THESE_ANSWERS} ${outcomeWords(kind, talkTo)}.`;
}

/** What to do first, where that is what holds the outcome back: "Not yet: first gain consent." */
export function notYetWords({ preconditions }: Assessment): string | undefined {
  const first = preconditions?.first ?? [];
  return first.length === 0 ? undefined : `Not yet: first ${first.join('; ')}.`;
}

/** What the criteria come to by themselves, where what comes first is what holds the outcome back. */
export function onceMetWords({ preconditions }: Assessment, talkTo: string): string | undefined {
  if (preconditions === undefined || preconditions.first.length === 0) return undefined;
  const { kind } = preconditions.then;
  return kind === 'cannot tell yet'
    ? 'The criteria are still open as well.'
    : `Once that is so: ${outcomeWords(kind, talkTo)}.`;
}

/** What of an outcome is settled: what stands before it, and the outcome itself. */
function settledOf(assessment: Assessment): readonly [string, OutcomeKind] | undefined {
  const { kind } = assessment.outcome;
  if (kind !== 'cannot tell yet') return ['Already settled:', kind];
  const then = assessment.preconditions?.then.kind ?? kind;
  return then === kind ? undefined : ['Already settled, once what comes first is met:', then];
}

/**
 * What holds already, before everything is answered: an outcome that is no longer open stays whatever else is answered,
 * and so does what the criteria have come to where only what comes first is left. Undefined while nothing does.
 */
export function settledWords(assessment: Assessment, talkTo: string): string | undefined {
  const settled = settledOf(assessment);
  return settled && `${settled[0]} ${outcomeWords(settled[1], talkTo)}.`;
}

/** The same of several checks, each named by its label: those that come to the same stand together. */
export function settledEachWords(
  each: readonly {
    readonly label: string;
    readonly talkTo: string;
    readonly assessment: Assessment;
  }[],
): string | undefined {
  const told = each.flatMap(({ label, talkTo, assessment }) => {
    const settled = settledOf(assessment);
    return settled === undefined
      ? []
      : [{ label, lead: settled[0], outcome: outcomeWords(settled[1], talkTo) }];
  });
  const sentences = told.map(({ lead, outcome }) => {
    const same = told.filter((one) => one.lead === lead && one.outcome === outcome);
    return `${lead} ${same.map(({ label }) => label).join(', ')}: ${outcome}.`;
  });
  return sentences.length === 0 ? undefined : [...new Set(sentences)].join(' ');
}

/** What an outcome means, in a sentence. */
export const OUTCOME_MEANS: Readonly<Record<OutcomeKind, string>> = {
  'likely fits':
    'Each reading that is worked out here comes out as met. The service decides, not this page.',
  'does not appear to fit':
    'No way of reading the document comes out as met. The service decides, not this page.',
  'cannot tell yet': 'Something is still open or comes first. An open answer never counts as met.',
  'talk to':
    'The document can be read in more than one way, and the answer turns on how it is read.',
};

/** What stands before the reasons why answers cannot all be true. */
export const CONTRADICTION_LEAD = 'Two of these answers cannot both be true.';

/** When "does not apply" may be answered: "Asked only if there is no recent assessment." */
export function appliesWords(condition: string): string {
  return `Asked only if ${condition}.`;
}

/** Headings of the lists of findings. */
export const FINDING_HEADINGS: Readonly<Record<FindingKind, string>> = {
  met: 'Met',
  notMet: 'Not met',
  rulesOut: 'Rules it out',
  doesNotRuleOut: 'Does not rule it out',
  readTwoWays: 'Can be read in more than one way',
  notKnown: 'Not known',
  unanswered: 'Not answered',
  doesNotApply: 'Left out',
};

/** "If the age must be met and any one is enough, and …: likely fits." */
export function differenceWords(difference: Difference): string {
  return `If ${difference.texts.join(', and ')}: ${difference.result}.`;
}

/** One answer of a change: "The family has consented: Yes". */
export function answerWords(answer: ChangedAnswer): string {
  return `${answer.statement}: ${answer.label}${answer.orDoesNotApply ? ' or Does not apply' : ''}`;
}
