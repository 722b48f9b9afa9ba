import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act in homeless 16 and 17 year olds. */
export const homelessYoungPeopleRoles = {} as const satisfies Record<string, Role>;
