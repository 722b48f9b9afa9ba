import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 15: happenings that the rules about children missing from home count from. */
export const missingChildrenEvents = {} as const satisfies Record<string, CaseEvent>;
