import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 9: what staff would type about Family Network Meetings and engaging families. */
export const engagingFamilies = {} as const satisfies Asked;
