import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 16: roles and teams that act in offsite activities. */
export const offsiteActivitiesRoles = {} as const satisfies Record<string, Role>;
