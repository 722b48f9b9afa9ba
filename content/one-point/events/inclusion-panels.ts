import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 15: happenings that the rules about missing from education, and Behaviour and Inclusion Panels count from. */
export const inclusionPanelsEvents = {} as const satisfies Record<string, CaseEvent>;
