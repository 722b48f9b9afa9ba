import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about places for two year olds. */
export const earlyYearsPlaces = {
  section: {
    'childcare-places': [
      'toddler not in nursery yet',
      'family has not used the free nursery hours',
      'list of kids without a nursery place',
      'who chases up nursery places',
      'can parents use fewer than the 15 hours',
      'mum only wants some of the nursery hours',
    ],
  },
  timescale: {
    'follow-up-term-1-first': ['which families do I ring first about nursery', 'what is term 1'],
    'return-list-of-places': ['when is the nursery list due back', 'deadline for the toddler list'],
  },
  map: {
    'childcare-place-list': ['where does the nursery list go next', 'steps for the EDS list'],
  },
  term: {
    eds: ['who deals with childcare providers', 'what is an EDA'],
    hdft: ['trust that runs health visiting', 'what is HFT'],
  },
  openQuestion: {
    'who-is-eligible-for-a-place': [
      'does this family get free childcare',
      'who qualifies for a nursery place',
    ],
    'names-in-the-places-chart': ['who is the FCTM on the nursery list', 'what is HFT short for'],
    'due-date-and-term-1': [
      'when does EDS want the list',
      'what date do I send the nursery list back',
    ],
    'arrows-of-the-places-chart': [
      'order of the nursery list steps',
      'child not on a waiting list what now',
    ],
    'consent-to-lists-of-families': [
      'can we ring families from the list',
      'do parents know we have their number',
    ],
  },
} as const satisfies Asked;
