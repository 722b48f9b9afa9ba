import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 12: roles and teams that act in a change of lead professional. */
export const changeOfLeadRoles = {} as const satisfies Record<string, Role>;
