import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 7: what staff would type about young carers. */
export const youngCarers = {} as const satisfies Asked;
