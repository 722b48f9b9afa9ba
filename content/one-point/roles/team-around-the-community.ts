import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act in Team Around the Community and Police Community Support Officers. */
export const teamAroundTheCommunityRoles = {} as const satisfies Record<string, Role>;
