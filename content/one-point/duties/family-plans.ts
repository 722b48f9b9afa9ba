import type { DutyRule } from './rule.ts';

/** Chapter 8: what is asked of whom about Child and Family Plans. */
export const familyPlansDuties = {} as const satisfies Record<string, DutyRule>;
