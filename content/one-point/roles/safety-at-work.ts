import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 16: roles and teams that act in lone working and transport. */
export const safetyAtWorkRoles = {} as const satisfies Record<string, Role>;
