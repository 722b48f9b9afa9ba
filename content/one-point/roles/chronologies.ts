import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 11: roles and teams that act in chronologies, genograms and court statements. */
export const chronologiesRoles = {
  'lead-practitioner': {
    name: 'lead practitioner',
    summary: 'Creates the chronology. The document does not say who is meant in each team.',
  },
  'partner-agencies': {
    name: 'partner agencies',
    summary:
      'Contribute information to the chronology directly, when a family is open to the IFST.',
  },
  'line-manager': {
    name: 'line manager',
    summary:
      'Discusses a request for a court statement, and liaises with the Legal Services Manager for guidance.',
  },
} as const satisfies Record<string, Role>;
