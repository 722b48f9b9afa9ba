import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 7: happenings that the rules about assessing needs in the Intensive Family Support Team count from. */
export const assessmentEvents = {} as const satisfies Record<string, CaseEvent>;
