import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 16: what staff would type about offsite activities. */
export const offsiteActivities = {
  section: {
    'offsite-activities': [
      'planning a day out with families',
      'does a trip to the park need logging',
      'trip to the seaside with the hub',
      'what goes on EVOLVE',
    ],
  },
  check: {
    'offsite-activity': [
      'do I put this trip on EVOLVE',
      'does it count if the parents come along',
      'we only paid for the session',
      'taking one lad trampolining',
    ],
  },
  map: {
    'offsite-activity': ['how do I log a trip', 'EVOLVE steps', 'day out who records it'],
  },
  term: {
    evolve: ['system for trips', 'where trips are logged'],
    'offsite-activity': ['day out', 'school trip type outing'],
    'visits-policy': ['rules for educational visits', 'trips policy'],
    'tcrs-hub': ['what is TCR', 'provider that we pay for'],
  },
  openQuestion: {
    'offsite-without-transport': [
      'families make their own way to the beach',
      'we run it but do not drive anyone',
    ],
    'activity-or-direct-work': [
      'trampoline park as one to one',
      'treat for a young person as direct work',
    ],
    'group-meeting-or-activity': ['lift to the hub for a family', 'is a hub group a trip'],
    'who-records-on-evolve': ['who signs off a trip', 'how long before a trip is it logged'],
    'title-of-the-visits-policy': ['is the 2019 trips policy still right', 'newer visits policy'],
  },
} as const satisfies Asked;
