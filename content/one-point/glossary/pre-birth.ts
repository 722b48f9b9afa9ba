import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: terms that come with the Pre-Birth Intervention Service. */
export const preBirthTerms = {} as const satisfies Record<string, GlossaryEntry<SectionId>>;
