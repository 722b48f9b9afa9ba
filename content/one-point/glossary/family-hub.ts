import type { GlossaryEntry } from '../../../src/procedure/glossary.ts';
import type { SectionId } from '../sections.ts';

/** Terms that chapter 6 bring in. */
export const familyHubTerms = {} as const satisfies Record<string, GlossaryEntry<SectionId>>;
