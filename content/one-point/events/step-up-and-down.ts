import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 12: happenings that the rules about step up and step down count from. */
export const stepUpAndDownEvents = {} as const satisfies Record<string, CaseEvent>;
