import type { Rule } from './rule.ts';

/** Chapter 11: timed rules about chronologies, genograms and court statements. */
export const chronologiesTimescales = {} as const satisfies Record<string, Rule>;
