import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 16: terms that come with offsite activities. */
export const offsiteActivitiesTerms = {} as const satisfies Record<
  string,
  GlossaryEntry<SectionId>
>;
