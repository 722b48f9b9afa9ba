import type { Rule } from './rule.ts';

/** Timed rules of chapter 6. */
export const familyHubTimescales = {} as const satisfies Record<string, Rule>;
