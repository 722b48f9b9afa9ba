import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 15: happenings that the rules about the Family Health Service and its pathways count from. */
export const familyHealthServiceEvents = {} as const satisfies Record<string, CaseEvent>;
