import type { DutyRule } from './rule.ts';

/** Duties of chapter 5. */
export const keyAndFamilyWorkersDuties = {} as const satisfies Record<string, DutyRule>;
