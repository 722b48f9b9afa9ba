import type { Role } from '../../src/procedure/role.ts';

/** The roles and teams that the document names as acting. Never a person. */
export const roles = {
  service: {
    name: 'One Point Service as a whole',
    aliases: ['One Point Service', 'OPS', 'One Point', 'the service', 'we'],
    summary: 'Durham County Council’s early help service, where the document names no role.',
  },
  'first-contact-officer': {
    name: 'First Contact Officer',
    summary: 'Transfers early help requests to the Early Help Triage Workers.',
  },
  'triage-worker': {
    name: 'Early Help Triage Worker',
    aliases: ['EHTW', 'Early Help Triage'],
    summary:
      'Triages requests for early help: resolves, redirects, or allocates to the team whose support fits.',
  },
  'senior-triage-worker': {
    name: 'Senior Early Help Triage Worker',
    aliases: ['SEHTW'],
    summary: 'Takes threshold conversations with team managers.',
  },
  'operations-manager': {
    name: 'Operations Manager',
    aliases: ['OPS Operations Manager'],
    summary: 'Reviews a case whose threshold is not agreed, and decides or escalates it.',
  },
  'strategic-manager': {
    name: 'Strategic Manager',
    aliases: ['OPS Strategic Manager'],
    summary: 'Takes a threshold discussion that managers below could not settle.',
  },
  'ifst-manager': {
    name: 'Intensive Family Support Team Manager',
    aliases: ['IFS Team Manager', 'IFST Manager', 'IFST TM', 'Team Manager'],
    summary: 'Manages an Intensive Family Support Team and allocates families to Key Workers.',
  },
  'senior-key-worker': {
    name: 'Senior Key Worker',
    aliases: ['SKW'],
    summary: 'Allocates work to Key Workers and Family Workers and reviews its progress.',
  },
  'key-worker': {
    name: 'Key Worker',
    aliases: ['KW', 'IFST Key Worker'],
    summary: 'Works with a family in the Intensive Family Support Team.',
  },
  'family-worker': {
    name: 'Family Worker',
    aliases: ['FW'],
    summary: 'Gives families direct support alongside the Key Worker.',
  },
  'hub-manager': {
    name: 'Family Hub Team Manager',
    aliases: ['FHTM', 'Family Hub Manager'],
    summary: 'Allocates requests in the Family Hub and quality assures its assessments.',
  },
  'early-help-practitioner': {
    name: 'Early Help Practitioner',
    aliases: ['EHP', 'Family Hub Practitioner'],
    summary: 'Works with families in the Family Hub.',
  },
  'emotional-wellbeing-worker': {
    name: 'Emotional Wellbeing Worker',
    aliases: ['EWBW'],
    summary: 'Supports families to whom the Family Hub Team Manager allocates one.',
  },
} as const satisfies Record<string, Role>;

export type RoleId = keyof typeof roles;
