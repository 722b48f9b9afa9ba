import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 8: what staff would type about Child and Family Plans. */
export const familyPlans = {} as const satisfies Asked;
