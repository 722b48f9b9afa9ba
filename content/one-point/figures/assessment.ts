import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const expected = { section: 'assessing-needs', ref: 'Chapter 7, What assessment we use' } as const;

/** Chapter 7: figures about assessing needs in the Intensive Family Support Team that are not time. */
export const assessmentFigures = {
  'seen-alone-age': {
    title: 'Age from which a child is seen alone',
    figure: 5,
    unit: 'years of age',
    words: '{n}+ years old',
    sources: [expected],
  },
  'talked-to-alone-age': {
    title: 'Age at which children are talked to alone for an assessment',
    figure: 5,
    unit: 'years of age',
    words: 'over {n}+ years old',
    readings: [
      'From the {n}th birthday, as the “+” has it and as children are seen alone.',
      'Only children who are older than {n}.',
    ],
    sources: [
      {
        section: 'gathering-and-analysis',
        ref: 'Chapter 7, Expectations for gathering information',
      },
    ],
  },
  'baby-age': {
    title: 'Age under which a child is visited more often',
    figure: 1,
    unit: 'year of age',
    words: 'under the age of {n}',
    sources: [expected],
  },
  'age-of-plain-language': {
    title: 'Age at which a child could understand the assessment’s language',
    figure: 8,
    unit: 'years of age',
    words: 'a child aged {n}',
    sources: [
      { section: 'assessment-expectations', ref: 'Chapter 7, Expectations for Assessments' },
    ],
  },
} as const satisfies Record<string, Figure<SectionId>>;
