import type { DutyRule } from './rule.ts';

/** Chapter 7: what is asked of whom about the Family Hub assessment. */
export const proportionateAssessmentDuties = {} as const satisfies Record<string, DutyRule>;
