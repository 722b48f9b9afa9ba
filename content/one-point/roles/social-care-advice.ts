import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act in social care advice to EHC plans, and SENDIASS. */
export const socialCareAdviceRoles = {} as const satisfies Record<string, Role>;
