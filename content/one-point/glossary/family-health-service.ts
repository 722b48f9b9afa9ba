import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: terms that come with the Family Health Service and its pathways. */
export const familyHealthServiceTerms = {} as const satisfies Record<
  string,
  GlossaryEntry<SectionId>
>;
