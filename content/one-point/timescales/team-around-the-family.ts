import type { Rule } from './rule.ts';

/** Chapter 10: timed rules about Team Around the Family meetings. */
export const teamAroundTheFamilyTimescales = {} as const satisfies Record<string, Rule>;
