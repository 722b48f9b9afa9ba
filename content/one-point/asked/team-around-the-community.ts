import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about Team Around the Community and Police Community Support Officers. */
export const teamAroundTheCommunity = {} as const satisfies Asked;
