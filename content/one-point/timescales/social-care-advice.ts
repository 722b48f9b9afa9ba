import type { Rule } from './rule.ts';

/** Chapter 15: timed rules about social care advice to EHC plans, and SENDIASS. */
export const socialCareAdviceTimescales = {} as const satisfies Record<string, Rule>;
