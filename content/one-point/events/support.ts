import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 9: happenings that the rules about support and the Family Hub offer count from. */
export const supportEvents = {} as const satisfies Record<string, CaseEvent>;
