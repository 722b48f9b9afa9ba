import type { Rule } from './rule.ts';

/** Chapter 11: timed rules about record keeping. */
export const recordsTimescales = {} as const satisfies Record<string, Rule>;
