import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 15: happenings that the rules about the Pre-Birth Intervention Service count from. */
export const preBirthEvents = {} as const satisfies Record<string, CaseEvent>;
