import type { OnePointMap } from './map.ts';

/** The process maps, in the order in which the procedure comes to them. */
export const processMaps = {} as const satisfies Record<string, OnePointMap>;

export type MapId = keyof typeof processMaps;
