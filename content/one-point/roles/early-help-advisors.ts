import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act in Early Help Advisors, Social Inclusion and partnership meetings. */
export const earlyHelpAdvisorsRoles = {
  'social-inclusion-development-worker': {
    name: 'Social Inclusion Development Worker',
    summary:
      'Provides support and information on VCS provision, attends locality early help conversations and step up/step down meetings, and is a member of the Locality Meeting. Our note: chapter 12 has a Social Inclusion Practitioner; an open question asks whether the two are one.',
  },
  'vcs-alliance': {
    name: 'VCS Alliance',
    summary:
      'Is expected to attend the Prevention and Early Help Forum for its area. Our note: chapter 3 has it as a programme on which the Social Inclusion Team leads; VCS stands for Voluntary and Community Sector.',
  },
  'families-first-operations-manager': {
    name: 'Families First Operations Manager',
    summary: 'Is a member of the Locality Meeting.',
  },
  'families-first-social-work-consultant': {
    name: 'Families First Social Work Consultant',
    aliases: ['Families First Social Work Consultants'],
    summary: 'Is a member of the Locality Meeting.',
  },
  'locality-meeting-members': {
    name: 'members of the Locality Meeting',
    aliases: ['group members of the Locality Meeting'],
    summary:
      'Will be responsible for ensuring that service delivery is effective, by developing and implementing service delivery plans across all teams. The membership is listed under Locality Meetings.',
  },
} as const satisfies Record<string, Role>;
