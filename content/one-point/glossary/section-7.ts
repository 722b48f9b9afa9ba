import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: terms that come with Section 7 reports. */
export const section7Terms = {} as const satisfies Record<string, GlossaryEntry<SectionId>>;
