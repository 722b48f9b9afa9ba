import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 13: roles and teams that act in closure. */
export const closureRoles = {} as const satisfies Record<string, Role>;
