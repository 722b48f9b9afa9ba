import type { Role } from '../../src/procedure/role.ts';

export const roles = {
  'social-worker': {
    name: 'Assessment and Safeguarding Social Worker',
    aliases: ['Social Worker', 'allocated Social Worker'],
    summary:
      'The child’s allocated social worker: keeps the statutory work, asks for the service and sits on the panel.',
  },
  'social-worker-team-manager': {
    name: 'Social Worker’s Team Manager',
    aliases: ['Team Manager'],
    summary: 'Discusses the family with the social worker before a request is made.',
  },
  'service-manager': {
    name: 'Service Manager',
    summary: 'Holds the belief that a child will need to enter care, in the criteria of section 3.',
  },
  'team-manager': {
    name: 'Keeping Families Together Team Manager',
    aliases: ['KFT Team Manager', 'Keeping Families Together Manager', 'Team Manager'],
    summary:
      'Receives requests, contacts the social worker, arranges and sits on the panel, and oversees all cases.',
  },
  'advanced-practitioner': {
    name: 'Keeping Families Together Advanced Practitioner',
    aliases: ['Advanced Practitioner'],
    summary:
      'Receives requests with the Team Manager, contacts the social worker, arranges and sits on the panel, and oversees all cases.',
  },
  'family-worker': {
    name: 'Keeping Families Together Family Worker',
    aliases: ['Keeping Families Together Worker', 'KFT worker', 'dedicated worker', 'Family Worker'],
    summary:
      'Visits the family, completes and coordinates the plan, and gives the support in the family home.',
  },
  'lead-worker': {
    name: 'lead worker',
    summary: 'Of two family workers, the one with responsibility for plans and reviews.',
  },
  'duty-worker': {
    name: 'duty worker',
    summary: 'Makes the weekend visits.',
  },
  service: {
    name: 'Keeping Families Together service',
    aliases: ['the service', 'KFT', 'Edge of Care Service'],
    summary: 'The multi-agency team as a whole, where the document names no role.',
  },
  panel: {
    name: 'Keeping Families Together panel',
    aliases: ['the panel'],
    summary: 'Discusses each request.',
  },
  'head-of-service': {
    name: 'Head of Service – Care Planning',
    summary: 'Lead officer and author of the document.',
  },
} as const satisfies Record<string, Role>;

export type RoleId = keyof typeof roles;
