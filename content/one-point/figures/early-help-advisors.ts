import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: figures about Early Help Advisors, Social Inclusion and partnership meetings that are not time. */
export const earlyHelpAdvisorsFigures = {} as const satisfies Record<string, Figure<SectionId>>;
