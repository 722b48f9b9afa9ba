import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about Full Circle. */
export const fullCircle = {} as const satisfies Asked;
