import type { Asked } from '../../../src/procedure/index.ts';

/** What staff would type to find the sections and maps of the procedure. */
export const sectionsAndMaps = {
  section: {
    policy: [
      'when may a child be looked after',
      'has everything in the family been tried',
      'why keep kids at home',
    ],
    'edge-of-care': [
      'who fits the service',
      'what counts as nearly in care',
      'how old do they have to be',
    ],
    services: ['which other services help', 'respite and short break homes', 'multi-systemic help'],
    'what-the-service-does': ['what do they do', 'is police protection included', 'what is it for'],
    'model-of-intervention': [
      'who does what between social worker and family worker',
      'does KFT replace the social worker',
      'which partners',
    ],
    'operating-hours': [
      'when are they open',
      'can they come at the weekend',
      'where are they based',
      'do they have beds',
    ],
    'core-offer': [
      'what happens in each phase',
      'what help does a family get',
      'practical help at home',
    ],
    interventions: [
      'what programmes can they use',
      'graded care profile',
      'family group conference',
      'crisis work',
    ],
    'service-delivery': ['how many weeks', 'can it be longer', 'ending the support'],
    'document-control': ['how old is this document', 'who signed it off', 'due for review'],
  },
  map: {
    'service-request': ['how does a request go through', 'from e-mail to worker'],
    'visit-to-reviews': ['what happens after the first visit', 'plan and reviews in order'],
    phases: ['which phase are we in', 'order of the phases'],
    'family-group-conference': ['how do we get to an FGC', 'steps to a conference'],
    'out-of-hours': ['something happens at night', 'who to ring on a Sunday'],
  },
} as const satisfies Asked;
