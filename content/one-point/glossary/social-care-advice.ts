import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: terms that come with social care advice to EHC plans, and SENDIASS. */
export const socialCareAdviceTerms = {} as const satisfies Record<string, GlossaryEntry<SectionId>>;
