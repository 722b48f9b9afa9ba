import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: figures about the Family Health Service and its pathways that are not time. */
export const familyHealthServiceFigures = {
  'family-health-age': {
    title: 'Age to which One Point and the Family Health Service provide early help together',
    figure: 25,
    unit: 'years of age',
    words: 'the age of {n}',
    readings: ['Until the {n}th birthday.', 'For as long as the young person is {n}.'],
    sources: [
      {
        section: 'family-health-service',
        ref: 'Chapter 15, Harrogate and District Foundation Trust 0-25 year Family Health Service',
      },
    ],
  },
  'health-meetings-age': {
    title:
      'Age to which the meetings of One Point and the Family Health Service provide early help',
    figure: 19,
    unit: 'years of age',
    words: 'the age of {n}',
    readings: ['Until the {n}th birthday.', 'For as long as the young person is {n}.'],
    sources: [
      {
        section: 'family-health-meetings',
        ref: 'Chapter 15, One Point Service and 0-19 Family Health Service',
      },
    ],
  },
  'health-meetings-age-with-disability': {
    title:
      'Age to which the meetings of One Point and the Family Health Service provide early help, with a disability',
    figure: 25,
    unit: 'years of age',
    words: 'up to the age of {n}',
    readings: ['Until the {n}th birthday.', 'For as long as the young person is {n}.'],
    sources: [
      {
        section: 'family-health-meetings',
        ref: 'Chapter 15, One Point Service and 0-19 Family Health Service',
      },
    ],
  },
  'pathway-contacts': {
    title: 'Additional contacts of the One Point Service on the Enhanced Parent Support Pathway',
    figure: 6,
    unit: 'additional contacts with the family',
    words: 'a minimum of {n} additional contacts',
    sources: [
      {
        section: 'parent-support-pathway',
        ref: 'Chapter 15, Enhanced Parent Support Pathway',
      },
    ],
  },
} as const satisfies Record<string, Figure<SectionId>>;
