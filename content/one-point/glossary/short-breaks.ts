import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: terms that come with short breaks. */
export const shortBreaksTerms = {} as const satisfies Record<string, GlossaryEntry<SectionId>>;
