import type { DutyRule } from './rule.ts';

/** Chapter 7: what is asked of whom about young carers. */
export const youngCarersDuties = {} as const satisfies Record<string, DutyRule>;
