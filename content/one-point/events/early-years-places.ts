import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 15: happenings that the rules about places for two year olds count from. */
export const earlyYearsPlacesEvents = {} as const satisfies Record<string, CaseEvent>;
