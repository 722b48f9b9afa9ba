import type { Rule } from './rule.ts';

/** Chapter 15: timed rules about Early Help Advisors, Social Inclusion and partnership meetings. */
export const earlyHelpAdvisorsTimescales = {} as const satisfies Record<string, Rule>;
