import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 16: happenings that the rules about lone working and transport count from. */
export const safetyAtWorkEvents = {} as const satisfies Record<string, CaseEvent>;
