import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 9: roles and teams that act in Family Network Meetings and engaging families. */
export const engagingFamiliesRoles = {} as const satisfies Record<string, Role>;
