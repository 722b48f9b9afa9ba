import type { Rule } from './rule.ts';

/** Chapter 15: timed rules about Full Circle. */
export const fullCircleTimescales = {} as const satisfies Record<string, Rule>;
