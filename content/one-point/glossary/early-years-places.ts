import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: terms that come with places for two year olds. */
export const earlyYearsPlacesTerms = {} as const satisfies Record<string, GlossaryEntry<SectionId>>;
