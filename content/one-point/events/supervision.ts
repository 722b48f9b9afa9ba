import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 14: happenings that the rules about supervision, group learning and clinics count from. */
export const supervisionEvents = {} as const satisfies Record<string, CaseEvent>;
