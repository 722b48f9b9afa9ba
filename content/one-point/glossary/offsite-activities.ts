import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const offsite = { section: 'offsite-activities', ref: 'Chapter 16, Offsite Activities' } as const;
const notOffsite = {
  section: 'offsite-activities',
  ref: 'Chapter 16, What is not an offsite activity?',
} as const;

/** Chapter 16: terms that come with offsite activities. */
export const offsiteActivitiesTerms = {
  evolve: {
    term: 'EVOLVE',
    meaning:
      'The system on which offsite activities are to be recorded. It tracks all trips, and shows evidence of risk assessment and approval. The document does not say who approves.',
    aliases: ['EVOLVE system'],
    sources: [
      offsite,
      notOffsite,
      { section: 'transporting-children', ref: 'Chapter 16, Risk Assessment' },
    ],
  },
  'offsite-activity': {
    term: 'offsite activity',
    meaning:
      'An outing on which children and young people attend an activity, where One Point are involved in transport (in vehicles or walking), and which is not at their local One Point building. It could be with or without their parents.',
    aliases: ['offsite activities', 'off site activity', 'off-site activity', 'outing'],
    sources: [offsite],
  },
  'visits-policy': {
    term: 'Policy and Guidance for Educational Visits, Off Site Activities and On Site “Adventures” 2019',
    meaning:
      'Durham County Council’s policy, to which staff should refer for procedures around offsite activities and for the use of EVOLVE. The document does not hold it, and prints its title with slips.',
    aliases: ['visits policy', 'educational visits policy'],
    sources: [notOffsite],
  },
  'tcrs-hub': {
    term: 'TCR’s Hub',
    meaning:
      'A local provider in an example: a family attends a Family Activity there, and One Point pay. The document does not explain the letters.',
    aliases: ['TCR’s', 'TCR'],
    sources: [notOffsite],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
