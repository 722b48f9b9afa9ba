import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 9: happenings that the rules about Family Network Meetings and engaging families count from. */
export const engagingFamiliesEvents = {} as const satisfies Record<string, CaseEvent>;
