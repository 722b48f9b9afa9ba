import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 16: what staff would type about offsite activities. */
export const offsiteActivities = {} as const satisfies Asked;
