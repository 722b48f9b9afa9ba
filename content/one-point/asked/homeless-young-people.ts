import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about homeless 16 and 17 year olds. */
export const homelessYoungPeople = {} as const satisfies Asked;
