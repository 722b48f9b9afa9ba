import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 16: happenings that the rules about offsite activities count from. */
export const offsiteActivitiesEvents = {} as const satisfies Record<string, CaseEvent>;
