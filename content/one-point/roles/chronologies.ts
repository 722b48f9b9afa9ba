import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 11: roles and teams that act in chronologies, genograms and court statements. */
export const chronologiesRoles = {} as const satisfies Record<string, Role>;
