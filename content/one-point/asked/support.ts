import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 9: what staff would type about support and the Family Hub offer. */
export const support = {} as const satisfies Asked;
