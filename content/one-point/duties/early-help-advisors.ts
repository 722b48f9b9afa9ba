import type { DutyRule } from './rule.ts';

/** Chapter 15: what is asked of whom about Early Help Advisors, Social Inclusion and partnership meetings. */
export const earlyHelpAdvisorsDuties = {} as const satisfies Record<string, DutyRule>;
