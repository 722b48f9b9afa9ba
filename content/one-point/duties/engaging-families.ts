import type { DutyRule } from './rule.ts';

/** Chapter 9: what is asked of whom about Family Network Meetings and engaging families. */
export const engagingFamiliesDuties = {} as const satisfies Record<string, DutyRule>;
