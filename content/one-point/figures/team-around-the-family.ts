import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 10: figures about Team Around the Family meetings that are not time. */
export const teamAroundTheFamilyFigures = {} as const satisfies Record<string, Figure<SectionId>>;
