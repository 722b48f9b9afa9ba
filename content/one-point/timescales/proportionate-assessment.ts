import type { Rule } from './rule.ts';

/** Chapter 7: timed rules about the Family Hub assessment. */
export const proportionateAssessmentTimescales = {} as const satisfies Record<string, Rule>;
