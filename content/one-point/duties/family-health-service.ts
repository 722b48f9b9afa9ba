import type { DutyRule } from './rule.ts';

/** Chapter 15: what is asked of whom about the Family Health Service and its pathways. */
export const familyHealthServiceDuties = {} as const satisfies Record<string, DutyRule>;
