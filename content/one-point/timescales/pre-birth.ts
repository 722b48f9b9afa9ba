import type { Rule } from './rule.ts';

/** Chapter 15: timed rules about the Pre-Birth Intervention Service. */
export const preBirthTimescales = {} as const satisfies Record<string, Rule>;
