import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 7: happenings that the rules about young carers count from. */
export const youngCarersEvents = {} as const satisfies Record<string, CaseEvent>;
