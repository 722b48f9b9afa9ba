import type { Rule } from './rule.ts';

/** Chapter 16: timed rules about offsite activities. */
export const offsiteActivitiesTimescales = {} as const satisfies Record<string, Rule>;
