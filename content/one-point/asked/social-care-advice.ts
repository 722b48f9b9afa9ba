import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about social care advice to EHC plans, and SENDIASS. */
export const socialCareAdvice = {} as const satisfies Asked;
