import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about missing from education, and Behaviour and Inclusion Panels. */
export const inclusionPanels = {} as const satisfies Asked;
