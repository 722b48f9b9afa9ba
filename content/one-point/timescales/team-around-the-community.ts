import type { Rule } from './rule.ts';

/** Chapter 15: timed rules about Team Around the Community and Police Community Support Officers. */
export const teamAroundTheCommunityTimescales = {} as const satisfies Record<string, Rule>;
