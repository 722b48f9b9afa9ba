import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 9: terms that come with support and the Family Hub offer. */
export const supportTerms = {} as const satisfies Record<string, GlossaryEntry<SectionId>>;
