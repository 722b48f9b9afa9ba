import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 9: figures about Family Network Meetings and engaging families that are not time. */
export const engagingFamiliesFigures = {
  'missed-planned-appointments': {
    title: 'Planned appointments missed before concerns are discussed with a manager',
    figure: 3,
    unit: 'missed planned appointments',
    words: '{n} missed planned appointments',
    readings: [
      'The {n} appointments are missed one after another.',
      'The {n} are all the appointments missed since the work began, or since the last discussion.',
    ],
    sources: [
      {
        section: 'non-engagement',
        ref: 'Chapter 9, Non-Engagement Process Map, Discuss concerns with a manager',
      },
    ],
  },
} as const satisfies Record<string, Figure<SectionId>>;
