import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 7: terms that come with young carers. */
export const youngCarersTerms = {} as const satisfies Record<string, GlossaryEntry<SectionId>>;
