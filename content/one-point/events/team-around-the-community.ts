import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 15: happenings that the rules about Team Around the Community and Police Community Support Officers count from. */
export const teamAroundTheCommunityEvents = {} as const satisfies Record<string, CaseEvent>;
