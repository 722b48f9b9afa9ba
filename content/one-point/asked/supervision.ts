import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 14: what staff would type about supervision, group learning and clinics. */
export const supervision = {} as const satisfies Asked;
