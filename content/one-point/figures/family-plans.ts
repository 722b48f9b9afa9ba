import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 8: figures about Child and Family Plans that are not time. */
export const familyPlansFigures = {} as const satisfies Record<string, Figure<SectionId>>;
