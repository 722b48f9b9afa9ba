import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act in short breaks. */
export const shortBreaksRoles = {} as const satisfies Record<string, Role>;
