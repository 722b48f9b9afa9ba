import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 14: roles and teams that act in supervision, group learning and clinics. */
export const supervisionRoles = {} as const satisfies Record<string, Role>;
