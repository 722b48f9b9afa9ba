import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 15: roles and teams that act in Team Around the Community and Police Community Support Officers. */
export const teamAroundTheCommunityRoles = {
  'tac-team': {
    name: 'youth workers of Team Around the Community',
    aliases: ['TAC', 'Team Around the Community', 'youth workers'],
    summary:
      'A team of experienced youth workers. They will work within communities where there are concerns about young people who engage in anti-social and/or risk-taking behaviour.',
  },
  pcso: {
    name: 'Police Community Support Officer',
    aliases: ['PCSO'],
    summary:
      'An officer of Durham Constabulary. Where possible, will attend all relevant TAF meetings. Whether the Police Community Safety Officers, whom the document names once, are the same is an open question.',
  },
  'safeguarding-coordinator': {
    name: 'Safeguarding Coordinator',
    summary:
      'Is emailed the requests for support from a PCSO, at an address of the police. The document does not describe the role.',
  },
  'pcso-sergeant': {
    name: 'sergeant of Durham Constabulary',
    aliases: ['Sgt'],
    summary:
      'A named officer. Will task local officers to contact the worker who asked for support from a PCSO.',
  },
} as const satisfies Record<string, Role>;
