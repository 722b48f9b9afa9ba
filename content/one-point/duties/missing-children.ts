import type { DutyRule } from './rule.ts';

/** Chapter 15: what is asked of whom about children missing from home. */
export const missingChildrenDuties = {} as const satisfies Record<string, DutyRule>;
