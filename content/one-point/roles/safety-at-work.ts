import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 16: roles and teams that act in lone working and transport. */
export const safetyAtWorkRoles = {
  staff: {
    name: 'staff of the One Point Service',
    aliases: ['staff', 'OPS staff member', 'staff member'],
    summary:
      'Where chapters 9 and 16 say “staff” and no role. Our note: the same chapters also say “practitioners” and “workers”, and do not equate them.',
  },
  driver: {
    name: 'driver',
    summary: 'Drives a child or young person in a private vehicle.',
  },
  'admin-locality-manager': {
    name: 'Admin Locality Manager',
    summary:
      'Is passed the completed Lone Worker form, is to upload it onto SharePoint and is to forward it to the dedicated Lone Worker Lead.',
  },
  'lone-worker-lead': {
    name: 'Admin Locality Manager who is dedicated Lone Worker Lead',
    aliases: ['Lone Worker Lead'],
    summary:
      'Is to be forwarded the completed Lone Worker form. The document does not say what the Lead does with it.',
  },
  'lone-worker-team': {
    name: 'Lone Worker Team',
    summary:
      'Sends the spreadsheet that managers are to check. The document does not say more of it.',
  },
} as const satisfies Record<string, Role>;
