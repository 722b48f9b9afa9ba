import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 7: roles and teams that act in young carers. */
export const youngCarersRoles = {} as const satisfies Record<string, Role>;
