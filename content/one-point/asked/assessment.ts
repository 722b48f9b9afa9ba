import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 7: what staff would type about assessing needs in the Intensive Family Support Team. */
export const assessment = {} as const satisfies Asked;
