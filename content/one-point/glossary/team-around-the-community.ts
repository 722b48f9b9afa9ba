import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: terms that come with Team Around the Community and Police Community Support Officers. */
export const teamAroundTheCommunityTerms = {} as const satisfies Record<
  string,
  GlossaryEntry<SectionId>
>;
