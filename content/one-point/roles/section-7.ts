import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act in Section 7 reports. */
export const section7Roles = {
  court: {
    name: 'court',
    aliases: ['the Court'],
    summary: 'Orders or requests a Section 7 report when it wants information about a child.',
  },
  'families-first-social-worker': {
    name: 'Social Worker in Families First',
    aliases: ['Families First Social Worker'],
    summary: 'Will complete the Section 7 report that the court requests.',
  },
} as const satisfies Record<string, Role>;
