import type { DutyRule } from './rule.ts';

/** Chapter 15: what is asked of whom about social care advice to EHC plans, and SENDIASS. */
export const socialCareAdviceDuties = {} as const satisfies Record<string, DutyRule>;
