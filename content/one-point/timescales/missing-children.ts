import type { Rule } from './rule.ts';

/** Chapter 15: timed rules about children missing from home. */
export const missingChildrenTimescales = {} as const satisfies Record<string, Rule>;
