import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 15: happenings that the rules about Section 7 reports count from. */
export const section7Events = {} as const satisfies Record<string, CaseEvent>;
