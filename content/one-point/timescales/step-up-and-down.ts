import type { Rule } from './rule.ts';

/** Chapter 12: timed rules about step up and step down. */
export const stepUpAndDownTimescales = {} as const satisfies Record<string, Rule>;
