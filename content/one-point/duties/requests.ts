import type { DutyRule } from './rule.ts';

/** Duties of chapter 4. */
export const requestsDuties = {} as const satisfies Record<string, DutyRule>;
