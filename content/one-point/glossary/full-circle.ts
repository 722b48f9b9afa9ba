import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: terms that come with Full Circle. */
export const fullCircleTerms = {} as const satisfies Record<string, GlossaryEntry<SectionId>>;
