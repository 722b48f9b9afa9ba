import type { FindingKind } from '../../eligibility/findings.ts';

/** The lists of findings in the order in which they are shown. */
export const FINDING_ORDER = [
  'notMet',
  'readTwoWays',
  'notKnown',
  'unanswered',
  'met',
  'doesNotApply',
] as const satisfies readonly FindingKind[];
