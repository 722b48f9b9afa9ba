import type { Rule } from './rule.ts';

/** Chapter 12: timed rules about a change of lead professional. */
export const changeOfLeadTimescales = {} as const satisfies Record<string, Rule>;
