import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 10: roles and teams that act in Team Around the Family meetings. */
export const teamAroundTheFamilyRoles = {} as const satisfies Record<string, Role>;
