import type { DutyRule } from './rule.ts';

/** Chapter 15: what is asked of whom about the Young Parent Programme. */
export const youngParentsDuties = {} as const satisfies Record<string, DutyRule>;
