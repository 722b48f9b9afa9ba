import type { Rule } from './rule.ts';

/** Chapter 15: timed rules about the Young Parent Programme. */
export const youngParentsTimescales = {} as const satisfies Record<string, Rule>;
