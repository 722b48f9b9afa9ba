import type { Rule } from './rule.ts';

/** Timed rules of chapter 5. */
export const keyAndFamilyWorkersTimescales = {} as const satisfies Record<string, Rule>;
