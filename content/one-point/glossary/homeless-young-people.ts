import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: terms that come with homeless 16 and 17 year olds. */
export const homelessYoungPeopleTerms = {} as const satisfies Record<
  string,
  GlossaryEntry<SectionId>
>;
