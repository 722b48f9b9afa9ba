import type { DutyRule } from './rule.ts';

/** Chapter 15: what is asked of whom about short breaks. */
export const shortBreaksDuties = {} as const satisfies Record<string, DutyRule>;
