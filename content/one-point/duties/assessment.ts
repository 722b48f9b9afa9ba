import type { DutyRule } from './rule.ts';

/** Chapter 7: what is asked of whom about assessing needs in the Intensive Family Support Team. */
export const assessmentDuties = {} as const satisfies Record<string, DutyRule>;
