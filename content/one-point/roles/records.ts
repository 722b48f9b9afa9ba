import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 11: roles and teams that act in record keeping. */
export const recordsRoles = {} as const satisfies Record<string, Role>;
