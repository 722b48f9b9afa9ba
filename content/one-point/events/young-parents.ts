import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 15: happenings that the rules about the Young Parent Programme count from. */
export const youngParentsEvents = {} as const satisfies Record<string, CaseEvent>;
