import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 7: roles and teams that act in the Family Hub assessment. */
export const proportionateAssessmentRoles = {} as const satisfies Record<string, Role>;
