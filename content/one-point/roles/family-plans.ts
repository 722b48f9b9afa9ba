import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 8: roles and teams that act in Child and Family Plans. */
export const familyPlansRoles = {} as const satisfies Record<string, Role>;
