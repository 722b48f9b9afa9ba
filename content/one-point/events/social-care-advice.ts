import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 15: happenings that the rules about social care advice to EHC plans, and SENDIASS count from. */
export const socialCareAdviceEvents = {} as const satisfies Record<string, CaseEvent>;
