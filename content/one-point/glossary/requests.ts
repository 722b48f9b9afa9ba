import type { GlossaryEntry } from '../../../src/procedure/glossary.ts';
import type { SectionId } from '../sections.ts';

/** Terms that chapter 4 bring in. */
export const requestsTerms = {} as const satisfies Record<string, GlossaryEntry<SectionId>>;
