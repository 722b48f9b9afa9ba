import type { Rule } from './rule.ts';

/** Chapter 14: timed rules about supervision, group learning and clinics. */
export const supervisionTimescales = {} as const satisfies Record<string, Rule>;
