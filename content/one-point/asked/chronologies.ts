import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 11: what staff would type about chronologies, genograms and court statements. */
export const chronologies = {} as const satisfies Asked;
