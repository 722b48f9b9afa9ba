import type { DutyRule } from './rule.ts';

/** Chapter 11: what is asked of whom about record keeping. */
export const recordsDuties = {} as const satisfies Record<string, DutyRule>;
