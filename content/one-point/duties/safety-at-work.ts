import type { DutyRule } from './rule.ts';
import { loneWorkingDuties } from './lone-working.ts';
import { transportDuties } from './transport.ts';

/** Chapter 16: what is asked of whom about lone working and transport. */
export const safetyAtWorkDuties = {
  ...loneWorkingDuties,
  ...transportDuties,
} as const satisfies Record<string, DutyRule>;
