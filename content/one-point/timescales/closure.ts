import type { Rule } from './rule.ts';

/** Chapter 13: timed rules about closure. */
export const closureTimescales = {} as const satisfies Record<string, Rule>;
