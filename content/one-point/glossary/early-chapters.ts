import type { GlossaryEntry } from '../../../src/procedure/glossary.ts';
import type { SectionId } from '../sections.ts';

/** Terms that chapters 1 to 3 bring in. */
export const earlyChaptersTerms = {} as const satisfies Record<string, GlossaryEntry<SectionId>>;
