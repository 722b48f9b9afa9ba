import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: figures about the Family Health Service and its pathways that are not time. */
export const familyHealthServiceFigures = {} as const satisfies Record<string, Figure<SectionId>>;
