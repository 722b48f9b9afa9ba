import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about places for two year olds. */
export const earlyYearsPlaces = {} as const satisfies Asked;
