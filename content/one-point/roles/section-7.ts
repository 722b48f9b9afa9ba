import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act in Section 7 reports. */
export const section7Roles = {} as const satisfies Record<string, Role>;
