import type { Role } from '../../src/procedure/index.ts';

export const roles = {
  'social-worker': {
    name: 'Assessment and Safeguarding Social Worker',
    aliases: ['Social Worker', 'allocated Social Worker', 'allocated social worker'],
    summary:
      'The allocated social worker: does the statutory work, requests a panel, is part of it, and will always consider a referral to Family Group Conference.',
  },
  'social-worker-team-manager': {
    name: 'Social Worker’s Team Manager',
    aliases: ['Team Manager'],
    summary: 'Has a discussion with the Social Worker before a panel is requested.',
  },
  'service-manager': {
    name: 'Service Manager',
    summary:
      'By a criterion of section 3, believes that a child will need to enter care within days or weeks.',
  },
  'team-manager': {
    name: 'Keeping Families Together Team Manager',
    aliases: ['KFT Team Manager', 'Keeping Families Together Manager', 'Team Manager'],
    summary:
      'Receives requests, sits on the panel and provides management oversight of all cases. This role or the Advanced Practitioner contacts the Social Worker and arranges the panel.',
  },
  'advanced-practitioner': {
    name: 'Keeping Families Together Advanced Practitioner',
    aliases: ['Advanced Practitioner'],
    summary:
      'Receives requests, sits on the panel and provides management oversight of all cases. This role or the Team Manager contacts the Social Worker and arranges the panel.',
  },
  'family-worker': {
    name: 'Keeping Families Together Family Worker',
    aliases: [
      'Keeping Families Together Worker',
      'Family Worker',
      'family worker',
      'Worker',
      'workers',
      'dedicated worker',
    ],
    summary:
      'Arranges the first home visit, identifies relevant friends and family, completes the plan, coordinates its delivery and oversees support. Our note: an open question asks whether all of this role’s names mean one role.',
  },
  'lead-worker': {
    name: 'lead worker',
    summary: 'Of two family workers, the one with responsibility for plans and reviews.',
  },
  'duty-worker': {
    name: 'duty worker',
    summary: 'Would undertake a weekend visit.',
  },
  service: {
    name: 'Keeping Families Together service',
    aliases: ['the service', 'the team', 'KFT', 'Edge of Care Service'],
    summary: 'The multi-agency team as a whole, where the document names no role.',
  },
  panel: {
    name: 'Keeping Families Together panel',
    aliases: ['the panel'],
    summary: 'Discusses each request.',
  },
  'multi-agency-staff': {
    name: 'multi-agency staff',
    summary: 'Work alongside the service and deliver coordinated services, from health to housing.',
  },
  'family-group-conference-service': {
    name: 'Family Group Conference service',
    aliases: ['Family Group Conference team', 'FGC service'],
    summary:
      'Supports families to find their own solutions. A referral to it is to be discussed if the family is not already receiving its support, and the Social Worker will always consider one.',
  },
  cedars: {
    name: 'CEDARS',
    aliases: ['Cedars'],
    summary: 'Offers outreach, in-reach, short break residential care and emergency short breaks.',
  },
  'emergency-duty-team': {
    name: 'Emergency Duty Team',
    summary: 'Has a function and role that the service is not intended to replace.',
  },
  'assistant-director': {
    name: 'Assistant Director',
    summary: 'Gave the document its original approval.',
  },
  'head-of-service': {
    name: 'Head of Service – Care Planning',
    summary: 'Lead officer and author of the document.',
  },
} as const satisfies Record<string, Role>;

export type RoleId = keyof typeof roles;
