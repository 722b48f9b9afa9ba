import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act in the Pre-Birth Intervention Service. */
export const preBirthRoles = {} as const satisfies Record<string, Role>;
