import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about the Family Health Service and its pathways. */
export const familyHealthService = {} as const satisfies Asked;
