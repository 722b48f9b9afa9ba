import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: terms that come with missing from education, and Behaviour and Inclusion Panels. */
export const inclusionPanelsTerms = {} as const satisfies Record<string, GlossaryEntry<SectionId>>;
