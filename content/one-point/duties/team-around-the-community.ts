import type { DutyRule } from './rule.ts';

/** Chapter 15: what is asked of whom about Team Around the Community and Police Community Support Officers. */
export const teamAroundTheCommunityDuties = {} as const satisfies Record<string, DutyRule>;
