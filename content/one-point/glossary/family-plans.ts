import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 8: terms that come with Child and Family Plans. */
export const familyPlansTerms = {} as const satisfies Record<string, GlossaryEntry<SectionId>>;
