import type { Role } from '../../src/procedure/index.ts';

export const roles = {
  team: {
    name: 'Stockport Families First Team',
    aliases: ['SFF team', 'the team', 'the service', 'Stockport Families First'],
    summary: 'The team as a whole, where the document names no role in it.',
  },
  'team-manager': {
    name: 'Team Manager',
    aliases: ['Team Manager Stockport Families First'],
    summary:
      'Prioritises referrals, provides management oversight to all cases, chairs the Stockport Families First panel and arranges the Team Eligibility Meeting. This role or a team representative contacts the Social Worker.',
  },
  'team-representative': {
    name: 'team representative',
    summary:
      'This role or the Team Manager contacts the Social Worker when a referral is received.',
  },
  'team-leader': {
    name: 'Team Leader',
    summary:
      'Named in step 4 only: if an immediate response is required, intervenes with the young person and family, subject to risk assessment and in agreement with the social worker.',
  },
  'intensive-support-worker': {
    name: 'Intensive Support Worker',
    aliases: ['ISW', 'ISW worker', 'Intensive support workers'],
    summary:
      'Provides direct support to a small caseload, notifies the Family Group Conference service where applicable, and in an emergency may undertake an initial visit.',
  },
  'key-worker': {
    name: 'key worker',
    summary:
      'Assigned to each case, with opportunity to consult with a clinical psychologist. Identifies which interventions would be most appropriate to provide on-going support.',
  },
  'named-worker': {
    name: 'named worker',
    summary: 'Allocated to the family by the team, by the words of step 1.',
  },
  worker: {
    name: 'worker',
    aliases: ['intervention worker', 'support worker', 'the worker'],
    summary:
      'Tells the referrer and the family about panel reviews, needs to know what the closure list sets out, and seeks completion of “the form” of the evaluation. The document does not say which of its workers this is.',
  },
  'social-worker': {
    name: 'Social Worker',
    aliases: [
      'SW',
      'social worker',
      'Case managing Social Worker',
      'Children’s Social Care case managing Social Worker',
    ],
    summary:
      'Agrees arrangements for the initial visit, updates and/or completes assessments, chairs the family meeting and is to chair the final review meeting. In places the document writes “case managing Social Worker”, and does not say whether that is another.',
  },
  'social-work-teams': {
    name: 'Social Work Teams',
    aliases: ['Children and Family Social Work Teams'],
    summary:
      'Any of them can make a Request for Intervention. Section 4 has Children and Family Social Work Teams, and does not say that they are these.',
  },
  'out-of-hours': {
    name: 'Out of Hours',
    summary: 'Included among the Social Work Teams from which a request can come.',
  },
  referrer: {
    name: 'referrer',
    summary: 'Is made aware that the panel reviews all of the team’s cases.',
  },
  panel: {
    name: 'Stockport Families First panel',
    aliases: ['SFF panel', 'the panel'],
    summary: 'Chaired by the Team Manager. The team’s cases are reviewed at it.',
  },
  'clinical-psychologist': {
    name: 'clinical psychologist',
    summary: 'The key worker has opportunity to consult with this role.',
  },
  'family-group-conference-service': {
    name: 'Family Group Conference service',
    aliases: ['FGC service'],
    summary: 'Is notified by the Intensive Support Worker, where applicable.',
  },
  family: {
    name: 'family',
    summary:
      'Attends the family meetings. By step 7, it is to attend with all involved professionals.',
  },
  'involved-professionals': {
    name: 'all involved professionals',
    summary: 'By step 7, they are to attend with the family.',
  },
  'identified-agencies': {
    name: 'identified agencies',
    summary: 'Attend the family meetings.',
  },
  'domestic-abuse-cse-team': {
    name: 'Domestic Abuse Child Sexual Exploitation Team',
    summary:
      'By a priority measure, it or the GMP Missing Officers identify a child or young person as at risk of care.',
  },
  'gmp-missing-officers': {
    name: 'GMP Missing Officers',
    summary:
      'By a priority measure, they or the Domestic Abuse Child Sexual Exploitation Team identify a child or young person as at risk of care.',
  },
  'lead-professional': {
    name: 'lead professional',
    aliases: ['step down lead practitioner'],
    summary:
      'Identified where a step down may need to be completed. The closure list also has a step down lead practitioner, and does not say whether that is another.',
  },
} as const satisfies Record<string, Role>;

export type RoleId = keyof typeof roles;
