import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about the Young Parent Programme. */
export const youngParents = {} as const satisfies Asked;
