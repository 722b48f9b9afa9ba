import type { DutyRule } from './rule.ts';

/** Chapter 15: what is asked of whom about homeless 16 and 17 year olds. */
export const homelessYoungPeopleDuties = {} as const satisfies Record<string, DutyRule>;
