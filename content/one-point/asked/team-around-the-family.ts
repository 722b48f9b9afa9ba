import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 10: what staff would type about Team Around the Family meetings. */
export const teamAroundTheFamily = {} as const satisfies Asked;
