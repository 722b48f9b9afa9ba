import type { DutyRule } from './rule.ts';

/** Chapter 11: what is asked of whom about chronologies, genograms and court statements. */
export const chronologiesDuties = {} as const satisfies Record<string, DutyRule>;
