import type { DutyRule } from './rule.ts';

/** Chapter 14: what is asked of whom about performance and quality. */
export const qualityDuties = {} as const satisfies Record<string, DutyRule>;
