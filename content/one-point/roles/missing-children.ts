import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act in children missing from home. */
export const missingChildrenRoles = {} as const satisfies Record<string, Role>;
