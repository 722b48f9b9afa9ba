import type { Rule } from './rule.ts';

/** Chapter 9: timed rules about support and the Family Hub offer. */
export const supportTimescales = {} as const satisfies Record<string, Rule>;
