import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 12: happenings that the rules about a change of lead professional count from. */
export const changeOfLeadEvents = {} as const satisfies Record<string, CaseEvent>;
