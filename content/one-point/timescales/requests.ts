import type { Rule } from './rule.ts';

/** Timed rules of chapter 4. */
export const requestsTimescales = {} as const satisfies Record<string, Rule>;
