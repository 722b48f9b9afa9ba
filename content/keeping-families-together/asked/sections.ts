import type { AskedOf } from '../../../src/procedure/index.ts';
import type { SectionId } from '../procedure.ts';

/** What staff would type to find a section. */
export const sections = {
  'service-request': [
    'make a referral to KFT',
    'how do I refer a family',
    'where do I send the referral form',
  ],
} as const satisfies AskedOf<SectionId>;
