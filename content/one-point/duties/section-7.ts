import type { DutyRule } from './rule.ts';

/** Chapter 15: what is asked of whom about Section 7 reports. */
export const section7Duties = {} as const satisfies Record<string, DutyRule>;
