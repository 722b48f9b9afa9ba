import type { DutyRule } from './rule.ts';

/** Chapter 15: what is asked of whom about the Pre-Birth Intervention Service. */
export const preBirthDuties = {} as const satisfies Record<string, DutyRule>;
