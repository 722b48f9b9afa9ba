import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 10: happenings that the rules about Team Around the Family meetings count from. */
export const teamAroundTheFamilyEvents = {} as const satisfies Record<string, CaseEvent>;
