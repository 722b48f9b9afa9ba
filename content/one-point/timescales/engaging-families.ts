import type { Rule } from './rule.ts';

/** Chapter 9: timed rules about Family Network Meetings and engaging families. */
export const engagingFamiliesTimescales = {} as const satisfies Record<string, Rule>;
