import type { GlossaryEntry } from '../../../src/procedure/glossary.ts';
import type { SectionId } from '../sections.ts';

/** Terms that chapter 5 bring in. */
export const keyAndFamilyWorkersTerms = {} as const satisfies Record<
  string,
  GlossaryEntry<SectionId>
>;
