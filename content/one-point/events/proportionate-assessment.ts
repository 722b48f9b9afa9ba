import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 7: happenings that the rules about the Family Hub assessment count from. */
export const proportionateAssessmentEvents = {} as const satisfies Record<string, CaseEvent>;
