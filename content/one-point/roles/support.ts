import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 9: roles and teams that act in support and the Family Hub offer. */
export const supportRoles = {} as const satisfies Record<string, Role>;
