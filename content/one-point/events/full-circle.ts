import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 15: happenings that the rules about Full Circle count from. */
export const fullCircleEvents = {} as const satisfies Record<string, CaseEvent>;
