import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 15: happenings that the rules about short breaks count from. */
export const shortBreaksEvents = {} as const satisfies Record<string, CaseEvent>;
