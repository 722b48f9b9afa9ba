import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about children missing from home. */
export const missingChildren = {} as const satisfies Asked;
