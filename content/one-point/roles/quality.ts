import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 14: roles and teams that act in performance and quality. */
export const qualityRoles = {} as const satisfies Record<string, Role>;
