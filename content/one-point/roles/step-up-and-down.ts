import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 12: roles and teams that act in step up and step down. */
export const stepUpAndDownRoles = {} as const satisfies Record<string, Role>;
