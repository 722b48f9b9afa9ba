import type { DutyRule } from './rule.ts';

/** Chapter 13: what is asked of whom about closure. */
export const closureDuties = {} as const satisfies Record<string, DutyRule>;
