import type { Rule } from './rule.ts';

/** Chapter 15: timed rules about places for two year olds. */
export const earlyYearsPlacesTimescales = {} as const satisfies Record<string, Rule>;
