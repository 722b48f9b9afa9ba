import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 11: happenings that the rules about record keeping count from. */
export const recordsEvents = {} as const satisfies Record<string, CaseEvent>;
