import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: terms that come with Early Help Advisors, Social Inclusion and partnership meetings. */
export const earlyHelpAdvisorsTerms = {} as const satisfies Record<
  string,
  GlossaryEntry<SectionId>
>;
