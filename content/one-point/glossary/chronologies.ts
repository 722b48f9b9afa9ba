import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 11: terms that come with chronologies, genograms and court statements. */
export const chronologiesTerms = {} as const satisfies Record<string, GlossaryEntry<SectionId>>;
