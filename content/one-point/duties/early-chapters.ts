import type { DutyRule } from './rule.ts';

/** Duties of chapters 1 to 3. */
export const earlyChaptersDuties = {} as const satisfies Record<string, DutyRule>;
