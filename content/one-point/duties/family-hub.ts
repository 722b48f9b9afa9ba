import type { DutyRule } from './rule.ts';

/** Duties of chapter 6. */
export const familyHubDuties = {} as const satisfies Record<string, DutyRule>;
