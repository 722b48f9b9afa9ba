import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 14: what staff would type about performance and quality. */
export const quality = {} as const satisfies Asked;
