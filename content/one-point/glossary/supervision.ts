import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 14: terms that come with supervision, group learning and clinics. */
export const supervisionTerms = {} as const satisfies Record<string, GlossaryEntry<SectionId>>;
