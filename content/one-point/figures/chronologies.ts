import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 11: figures about chronologies, genograms and court statements that are not time. */
export const chronologiesFigures = {} as const satisfies Record<string, Figure<SectionId>>;
