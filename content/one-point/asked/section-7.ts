import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about Section 7 reports. */
export const section7 = {} as const satisfies Asked;
