import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 12: terms that come with a change of lead professional. */
export const changeOfLeadTerms = {} as const satisfies Record<string, GlossaryEntry<SectionId>>;
