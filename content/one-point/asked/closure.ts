import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 13: what staff would type about closure. */
export const closure = {} as const satisfies Asked;
