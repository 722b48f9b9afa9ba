import type { FindingKind } from '../../eligibility/index.ts';

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
