import type { DutyRule } from './rule.ts';

/** Chapter 14: what is asked of whom about supervision, group learning and clinics. */
export const supervisionDuties = {} as const satisfies Record<string, DutyRule>;
