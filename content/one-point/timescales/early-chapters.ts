import type { Rule } from './rule.ts';

/** Timed rules of chapters 1 to 3. */
export const earlyChaptersTimescales = {} as const satisfies Record<string, Rule>;
