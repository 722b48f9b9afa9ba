import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 13: terms that come with closure. */
export const closureTerms = {} as const satisfies Record<string, GlossaryEntry<SectionId>>;
