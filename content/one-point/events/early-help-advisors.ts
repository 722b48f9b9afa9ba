import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 15: happenings that the rules about Early Help Advisors, Social Inclusion and partnership meetings count from. */
export const earlyHelpAdvisorsEvents = {} as const satisfies Record<string, CaseEvent>;
