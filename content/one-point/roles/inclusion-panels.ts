import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act in missing from education, and Behaviour and Inclusion Panels. */
export const inclusionPanelsRoles = {} as const satisfies Record<string, Role>;
