import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 11: happenings that the rules about chronologies, genograms and court statements count from. */
export const chronologiesEvents = {} as const satisfies Record<string, CaseEvent>;
