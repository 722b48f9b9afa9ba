import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 9: terms that come with Family Network Meetings and engaging families. */
export const engagingFamiliesTerms = {} as const satisfies Record<string, GlossaryEntry<SectionId>>;
