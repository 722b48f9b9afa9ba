import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act in places for two year olds. */
export const earlyYearsPlacesRoles = {} as const satisfies Record<string, Role>;
