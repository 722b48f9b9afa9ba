import type { Prerequisites } from './assess.ts';
import type { ChangedAnswer } from './change.ts';
import type { Difference } from './differences.ts';
import type { FindingKind } from './findings.ts';
import type { OutcomeKind } from './outcome.ts';

/** An outcome in words; the role by its name. "On these answers" goes before it. */
export function outcomeWords(kind: OutcomeKind, talkTo: string): string {
  return kind === 'talk to' ? `talk to the ${talkTo}` : kind;
}

/** The short result, as it is announced: "On these answers: likely fits." */
export function shortResult(kind: OutcomeKind, talkTo: string): string {
  return `On these answers: ${outcomeWords(kind, talkTo)}.`;
}

/** What an outcome means, in a sentence. */
export const OUTCOME_MEANS: Readonly<Record<OutcomeKind, string>> = {
  'likely fits':
    'Each reading that is worked out here comes out as met. The service decides, not this page.',
  'does not appear to fit':
    'No way of reading the document comes out as met. The service decides, not this page.',
  'cannot tell yet': 'Some answers are still open. An open answer never counts as met.',
  'talk to':
    'The document can be read in more than one way, and the answer turns on how it is read.',
};

/** How what must be done before acting stands; the role by its name. */
export function prerequisiteWords(state: Prerequisites['state'], talkTo: string): string {
  switch (state) {
    case 'done':
      return 'everything that is asked for is done.';
    case 'not done':
      return 'not everything that is asked for is done.';
    case 'turns on a reading':
      return `whether all that is asked for is done turns on how the document is read: ask the ${talkTo}.`;
    case 'cannot tell yet':
      return 'not everything that is asked for is answered.';
  }
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
