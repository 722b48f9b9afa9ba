import type { Rule } from './rule.ts';

/** Chapter 15: timed rules about the Family Health Service and its pathways. */
export const familyHealthServiceTimescales = {} as const satisfies Record<string, Rule>;
