import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 12: what staff would type about step up and step down. */
export const stepUpAndDown = {} as const satisfies Asked;
