import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 7: roles and teams that act in assessing needs in the Intensive Family Support Team. */
export const assessmentRoles = {} as const satisfies Record<string, Role>;
