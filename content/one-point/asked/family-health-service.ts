import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about the Family Health Service and its pathways. */
export const familyHealthService = {
  section: {
    'family-health-service': [
      'health visitor wants a parenting course for a family',
      'HV asks us to do a piece of work',
      'who leads if the health visitor refers',
      'how does health refer to the hub',
    ],
    'parent-support-pathway': [
      'extra visits for a struggling new mum',
      'what used to be the vulnerable parents pathway',
      'how many extra contacts for a parent',
    ],
  },
  timescale: {
    'health-visitor-requested-work': [
      'how long can I work with a health visitor’s family',
      'HV asked for one to one work, how many weeks',
    ],
  },
  map: {
    'health-visitor-request': [
      'steps when a health visitor asks for help',
      'request from an HV what do I do',
    ],
  },
  term: {
    'family-health-service': ['health visitors and school nurses trust', 'who employs the HVs'],
    'early-help-family-offer': [
      'list of pieces of work we do',
      'what can a health visitor ask for',
    ],
  },
  openQuestion: {
    'ages-of-the-family-health-service': [
      'does health work with 19 to 25 year olds',
      'is the family health service to 19 or 25',
    ],
    'programme-or-support': ['does an HV need the form', 'programme form or just ring the hub'],
    'allocating-for-a-health-visitor': [
      'how soon do we allocate an HV request',
      'do I need consent if the HV leads',
    ],
    'longest-work-for-a-health-visitor': [
      'can I go past the maximum weeks',
      'does a group count in the weeks for an HV',
    ],
    'both-of-the-above': [
      'what do I note for an HV request',
      'who records the health visitor work',
    ],
    'contacts-of-the-pathway': [
      'who does the extra contacts',
      'over how long are the extra visits',
    ],
  },
} as const satisfies Asked;
