import type { DutyRule } from './rule.ts';

/** Chapter 15: what is asked of whom about places for two year olds. */
export const earlyYearsPlacesDuties = {} as const satisfies Record<string, DutyRule>;
