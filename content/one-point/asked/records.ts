import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 11: what staff would type about record keeping. */
export const records = {} as const satisfies Asked;
