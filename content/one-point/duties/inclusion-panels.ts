import type { DutyRule } from './rule.ts';

/** Chapter 15: what is asked of whom about missing from education, and Behaviour and Inclusion Panels. */
export const inclusionPanelsDuties = {} as const satisfies Record<string, DutyRule>;
