import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: terms that come with children missing from home. */
export const missingChildrenTerms = {} as const satisfies Record<string, GlossaryEntry<SectionId>>;
