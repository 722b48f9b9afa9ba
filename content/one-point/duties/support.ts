import type { DutyRule } from './rule.ts';

/** Chapter 9: what is asked of whom about support and the Family Hub offer. */
export const supportDuties = {} as const satisfies Record<string, DutyRule>;
