import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 10: terms that come with Team Around the Family meetings. */
export const teamAroundTheFamilyTerms = {} as const satisfies Record<
  string,
  GlossaryEntry<SectionId>
>;
