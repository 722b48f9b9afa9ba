import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about Early Help Advisors, Social Inclusion and partnership meetings. */
export const earlyHelpAdvisors = {} as const satisfies Asked;
