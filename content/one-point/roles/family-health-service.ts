import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act in the Family Health Service and its pathways. */
export const familyHealthServiceRoles = {} as const satisfies Record<string, Role>;
