import type { DutyRule } from './rule.ts';

/** Chapter 16: what is asked of whom about offsite activities. */
export const offsiteActivitiesDuties = {} as const satisfies Record<string, DutyRule>;
