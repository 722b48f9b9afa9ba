import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 7: terms that come with assessing needs in the Intensive Family Support Team. */
export const assessmentTerms = {} as const satisfies Record<string, GlossaryEntry<SectionId>>;
