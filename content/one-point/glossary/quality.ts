import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 14: terms that come with performance and quality. */
export const qualityTerms = {} as const satisfies Record<string, GlossaryEntry<SectionId>>;
