import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about short breaks. */
export const shortBreaks = {} as const satisfies Asked;
