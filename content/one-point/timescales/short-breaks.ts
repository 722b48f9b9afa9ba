import type { Rule } from './rule.ts';

/** Chapter 15: timed rules about short breaks. */
export const shortBreaksTimescales = {} as const satisfies Record<string, Rule>;
