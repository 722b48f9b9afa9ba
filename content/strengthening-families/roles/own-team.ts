import type { Role } from '../../../src/procedure/index.ts';

/** The Strengthening Families Team and its managers. */
export const ownTeam = {
  'sf-social-worker': {
    name: 'Strengthening Families social worker',
    aliases: [
      'SF SW',
      'responsible Strengthening Families social worker',
      'allocated social worker',
      'social workers within the Strengthening Families Team',
    ],
    summary:
      'Takes the lead for overseeing and reviewing child in need plans, is responsible for risk management and case decisions, and is available to family support workers for consultation.',
  },
  'family-support-worker': {
    name: 'family support worker',
    aliases: ['FSW', 'family support workers', 'assigned worker'],
    summary:
      'Undertakes the direct intervention: visits the child or young person and family, liaises with professionals and works the child in need plan. The role does not require a social work qualification.',
  },
  'sf-team': {
    name: 'Strengthening Families Team',
    aliases: ['SFT', 'SFT team', 'Strengthening Families', 'the service'],
    summary:
      'The team as a whole, where the document names no role: reviews requests for transfer, and is to review and action what EDT sends.',
  },
  'fsw-team-manager': {
    name: 'FSW Team Manager',
    aliases: ['FSW Team manager'],
    summary:
      'Leads and manages the team day to day, allocates work and supervises the family support workers.',
  },
  'sw-team-manager': {
    name: 'social work team manager',
    aliases: ['Strengthening Families social work team manager'],
    summary:
      'Supervises the social workers within the team, and has oversight of the review where a family does not engage.',
  },
  'sf-team-manager': {
    name: 'Strengthening Families team manager',
    aliases: ['team manager', 'the manager', 'team managers for Strengthening Families'],
    summary:
      'A manager of the team, where the document does not say whether the FSW Team Manager or the social work team manager is meant.',
  },
  'line-manager': {
    name: 'line manager',
    aliases: ['their manager'],
    summary:
      'Provides supervision to a family support worker. A disagreement between that worker and the Strengthening Families social worker can be escalated to this role or the operations manager.',
  },
  'operations-manager': {
    name: 'operations manager',
    aliases: ['operation manager', 'Operations Manager'],
    summary:
      'Disagreements can be escalated to this role. The referring team manager or operations manager can add children to the transfer list.',
  },
  'responsible-worker': {
    name: 'responsible worker',
    aliases: ['all responsible workers', 'workers'],
    summary:
      'A worker who is responsible for work with the child or young person, where the document does not name the role.',
  },
  'visiting-worker': {
    name: 'worker who completes the visit',
    summary:
      'The worker who visits the child or young person. Must ensure that case recording is child focused.',
  },
} as const satisfies Record<string, Role>;
