import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 12: terms that come with step up and step down. */
export const stepUpAndDownTerms = {} as const satisfies Record<string, GlossaryEntry<SectionId>>;
