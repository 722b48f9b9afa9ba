import type { Rule } from './rule.ts';

/** Chapter 7: timed rules about assessing needs in the Intensive Family Support Team. */
export const assessmentTimescales = {} as const satisfies Record<string, Rule>;
