import type { Rule } from './rule.ts';

/** Chapter 8: timed rules about Child and Family Plans. */
export const familyPlansTimescales = {} as const satisfies Record<string, Rule>;
