import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 13: happenings that the rules about closure count from. */
export const closureEvents = {} as const satisfies Record<string, CaseEvent>;
