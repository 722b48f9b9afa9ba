import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 15: happenings that the rules about homeless 16 and 17 year olds count from. */
export const homelessYoungPeopleEvents = {} as const satisfies Record<string, CaseEvent>;
