import type { Rule } from './rule.ts';

/** Chapter 15: timed rules about Section 7 reports. */
export const section7Timescales = {} as const satisfies Record<string, Rule>;
