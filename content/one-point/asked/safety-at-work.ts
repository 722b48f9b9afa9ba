import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 16: what staff would type about lone working and transport. */
export const safetyAtWork = {} as const satisfies Asked;
