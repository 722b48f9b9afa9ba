import type { Role } from '../../src/procedure/role.ts';

export const roles = {
  'social-worker': {
    name: 'Assessment and Safeguarding Social Worker',
    aliases: ['Social Worker', 'allocated Social Worker', 'allocated social worker'],
    summary:
      'The allocated social worker: does the statutory work, requests the service, is part of the panel and always considers a Family Group Conference.',
  },
  'social-worker-team-manager': {
    name: 'Social Worker’s Team Manager',
    aliases: ['Team Manager'],
    summary: 'Has a discussion with the Social Worker before a panel is requested.',
  },
  'service-manager': {
    name: 'Service Manager',
    summary: 'Holds the belief that a child will need to enter care, in the criteria of section 3.',
  },
  'team-manager': {
    name: 'Keeping Families Together Team Manager',
    aliases: ['KFT Team Manager', 'Keeping Families Together Manager', 'Team Manager'],
    summary:
      'Receives requests, contacts the Social Worker, arranges and sits on the panel, and has management oversight of all cases.',
  },
  'advanced-practitioner': {
    name: 'Keeping Families Together Advanced Practitioner',
    aliases: ['Advanced Practitioner'],
    summary:
      'Receives requests, contacts the Social Worker, arranges and sits on the panel, and has management oversight of all cases.',
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
      'Arranges the first home visit, completes the plan, coordinates its delivery and oversees support.',
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
    aliases: ['partner agencies'],
    summary: 'Work alongside the service and deliver coordinated services, from health to housing.',
  },
  'family-group-conference-service': {
    name: 'Family Group Conference service',
    aliases: ['Family Group Conference team', 'FGC service'],
    summary: 'Takes referrals for Family Group Conferences.',
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
