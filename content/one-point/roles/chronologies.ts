import type { Role } from '../../../src/procedure/index.ts';

/** Chapter 11: roles and teams that act in chronologies, genograms and court statements. */
export const chronologiesRoles = {
  'lead-practitioner': {
    name: 'lead practitioner',
    summary:
      'Is responsible for creating the chronology. The document does not say who is meant in each team.',
  },
  'partner-agencies': {
    name: 'partner agencies',
    summary:
      'Are responsible for directly contributing information to the chronology, when a family is open to the IFST.',
  },
  'line-manager': {
    name: 'line manager',
    summary:
      'Is one of the two with whom a request for a court statement must be discussed first, and will be responsible for liaising with the Legal Services Manager for guidance.',
  },
} as const satisfies Record<string, Role>;
