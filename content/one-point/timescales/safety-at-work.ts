import type { Rule } from './rule.ts';

/** Chapter 16: timed rules about lone working and transport. */
export const safetyAtWorkTimescales = {} as const satisfies Record<string, Rule>;
