import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 7: figures about assessing needs in the Intensive Family Support Team that are not time. */
export const assessmentFigures = {} as const satisfies Record<string, Figure<SectionId>>;
