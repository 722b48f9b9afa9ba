import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 11: terms that come with record keeping. */
export const recordsTerms = {} as const satisfies Record<string, GlossaryEntry<SectionId>>;
