import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act in Early Help Advisors, Social Inclusion and partnership meetings. */
export const earlyHelpAdvisorsRoles = {} as const satisfies Record<string, Role>;
