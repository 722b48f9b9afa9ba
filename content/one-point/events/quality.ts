import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 14: happenings that the rules about performance and quality count from. */
export const qualityEvents = {} as const satisfies Record<string, CaseEvent>;
