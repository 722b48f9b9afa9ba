import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act in the Young Parent Programme. */
export const youngParentsRoles = {} as const satisfies Record<string, Role>;
