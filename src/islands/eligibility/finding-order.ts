import type { FindingKind, OutcomeKind } from '../../eligibility/index.ts';

/** The lists of findings in the order in which they are shown. */
export const FINDING_ORDER = [
  'rulesOut',
  'notMet',
  'readTwoWays',
  'notKnown',
  'unanswered',
  'met',
  'doesNotRuleOut',
  'doesNotApply',
] as const satisfies readonly FindingKind[];

/** The lists that an outcome rests on, or that hold it open: they are shown unfolded, and the others below them. */
export const DECISIVE: Readonly<Record<OutcomeKind, readonly FindingKind[]>> = {
  'likely fits': ['met', 'doesNotRuleOut'],
  'does not appear to fit': ['rulesOut', 'notMet', 'readTwoWays'],
  'cannot tell yet': ['notKnown', 'unanswered'],
  'talk to': ['rulesOut', 'notMet', 'readTwoWays'],
};
