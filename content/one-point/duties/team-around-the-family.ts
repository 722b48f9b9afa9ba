import type { DutyRule } from './rule.ts';

/** Chapter 10: what is asked of whom about Team Around the Family meetings. */
export const teamAroundTheFamilyDuties = {} as const satisfies Record<string, DutyRule>;
