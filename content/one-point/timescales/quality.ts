import type { Rule } from './rule.ts';

/** Chapter 14: timed rules about performance and quality. */
export const qualityTimescales = {} as const satisfies Record<string, Rule>;
