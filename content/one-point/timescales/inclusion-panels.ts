import type { Rule } from './rule.ts';

/** Chapter 15: timed rules about missing from education, and Behaviour and Inclusion Panels. */
export const inclusionPanelsTimescales = {} as const satisfies Record<string, Rule>;
