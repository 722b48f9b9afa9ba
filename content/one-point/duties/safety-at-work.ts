import type { DutyRule } from './rule.ts';

/** Chapter 16: what is asked of whom about lone working and transport. */
export const safetyAtWorkDuties = {} as const satisfies Record<string, DutyRule>;
