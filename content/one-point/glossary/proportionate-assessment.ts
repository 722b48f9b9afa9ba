import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 7: terms that come with the Family Hub assessment. */
export const proportionateAssessmentTerms = {} as const satisfies Record<
  string,
  GlossaryEntry<SectionId>
>;
