import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 8: happenings that the rules about Child and Family Plans count from. */
export const familyPlansEvents = {} as const satisfies Record<string, CaseEvent>;
