import type { Rule } from './rule.ts';

/** Chapter 7: timed rules about young carers. */
export const youngCarersTimescales = {} as const satisfies Record<string, Rule>;
