import type { AskedOf } from '../../../src/procedure/index.ts';
import type { CheckId } from '../eligibility.ts';

/** What staff would type to find a checker. */
export const checks = {
  'edge-of-care': [
    'will KFT take this family',
    'can I refer this child',
    'is he on the edge of care',
    'what age do they work with',
    'coming home from care, do they help',
    'would this case be turned down',
  ],
} as const satisfies AskedOf<CheckId>;
