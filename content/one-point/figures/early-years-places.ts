import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: figures about places for two year olds that are not time. */
export const earlyYearsPlacesFigures = {} as const satisfies Record<string, Figure<SectionId>>;
