import type { DutyRule } from './rule.ts';

/** Chapter 12: what is asked of whom about step up and step down. */
export const stepUpAndDownDuties = {} as const satisfies Record<string, DutyRule>;
