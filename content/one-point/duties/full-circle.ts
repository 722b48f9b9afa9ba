import type { DutyRule } from './rule.ts';

/** Chapter 15: what is asked of whom about Full Circle. */
export const fullCircleDuties = {} as const satisfies Record<string, DutyRule>;
