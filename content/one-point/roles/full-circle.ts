import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act in Full Circle. */
export const fullCircleRoles = {} as const satisfies Record<string, Role>;
