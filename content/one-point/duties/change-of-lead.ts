import type { DutyRule } from './rule.ts';

/** Chapter 12: what is asked of whom about a change of lead professional. */
export const changeOfLeadDuties = {} as const satisfies Record<string, DutyRule>;
