import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about the Pre-Birth Intervention Service. */
export const preBirth = {} as const satisfies Asked;
