import type { Rule } from './rule.ts';

/** Chapter 15: timed rules about homeless 16 and 17 year olds. */
export const homelessYoungPeopleTimescales = {} as const satisfies Record<string, Rule>;
