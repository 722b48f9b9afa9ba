import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 12: what staff would type about a change of lead professional. */
export const changeOfLead = {} as const satisfies Asked;
