import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 7: what staff would type about the Family Hub assessment. */
export const proportionateAssessment = {} as const satisfies Asked;
