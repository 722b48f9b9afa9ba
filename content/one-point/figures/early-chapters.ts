import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapters 1 to 6. */
export const earlyChaptersFigures = {
  'fis-age': {
    title: 'Age to which the Families Information Service has information',
    figure: 20,
    unit: 'years of age',
    words: 'their {n}th birthday',
    sources: [{ section: 'using-the-procedures', ref: 'Chapter 1, Using these Procedures' }],
  },
  'fis-age-with-send': {
    title: 'Age to which the Families Information Service has information, for those with SEND',
    figure: 25,
    unit: 'years of age',
    words: '{n} years old',
    readings: ['Until the {n}th birthday.', 'For as long as the young person is {n}.'],
    sources: [{ section: 'using-the-procedures', ref: 'Chapter 1, Using these Procedures' }],
  },
  'service-areas': {
    title: 'Service areas of the Children and Young People’s Service',
    figure: 3,
    unit: 'service areas',
    words: '{n} service areas',
    sources: [
      {
        section: 'young-peoples-service',
        ref: 'Chapter 2, Children and Young People Service',
      },
    ],
  },
  'key-questions': {
    title: 'Key questions on which families are worked with',
    figure: 3,
    unit: 'questions',
    words: '{n} key questions',
    sources: [{ section: 'practice-model', ref: 'Chapter 2, How we work together with families' }],
  },
  'intensive-teams': {
    title: 'Intensive Family Support Teams',
    figure: 7,
    unit: 'teams',
    words: '{n} teams',
    sources: [{ section: 'teams', ref: 'Chapter 3, Seven Intensive Family Support Teams' }],
  },
  'families-first-teams': {
    title:
      'Families First social work teams to which the Intensive Family Support Teams are aligned',
    figure: 15,
    unit: 'social work teams',
    words: '{n} social work teams',
    sources: [{ section: 'teams', ref: 'Chapter 3, Seven Intensive Family Support Teams' }],
  },
  'family-hubs': {
    title: 'Family Hubs',
    figure: 15,
    unit: 'Family Hubs',
    words: '{n} Family Hubs',
    sources: [{ section: 'teams', ref: 'Chapter 3, Fifteen Family Hubs' }],
  },
  'hub-age': {
    title: 'Ages that the Family Hubs’ early help offer is for',
    figure: { min: 0, max: 19 },
    unit: 'years of age',
    words: '{min} to {max}',
    readings: [
      'A young person who is {max} is included.',
      'Only children and young people who have not yet turned {max}.',
    ],
    sources: [{ section: 'teams', ref: 'Chapter 3, Fifteen Family Hubs' }],
  },
  'key-worker-caseload': {
    title: 'Caseload of a Key Worker',
    figure: 25,
    unit: 'children and young people',
    words: 'approximately {n} children and young people',
    sources: [
      {
        section: 'allocating-to-key-workers',
        ref: 'Chapter 5, Allocating work to IFST Key Workers, Step 3',
      },
    ],
  },
  'family-worker-ways': {
    title: 'Ways in which work may be allocated to a Family Worker',
    figure: 2,
    unit: 'ways',
    words: '{n} ways',
    sources: [
      {
        section: 'allocating-to-family-workers',
        ref: 'Chapter 5, Allocating work to IFST Family Workers',
      },
    ],
  },
  'family-worker-caseload': {
    title: 'Caseload of a Family Worker',
    figure: 25,
    unit: 'children and young people',
    words: 'approximately {n} children and young people',
    sources: [
      {
        section: 'allocating-to-family-workers',
        ref: 'Chapter 5, Allocating work to IFST Family Workers',
      },
    ],
  },
} as const satisfies Record<string, Figure<SectionId>>;
