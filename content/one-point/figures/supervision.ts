import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 14: figures about supervision, group learning and clinics that are not time. */
export const supervisionFigures = {
  'case-clinic-age': {
    title: 'Age under which a child may be selected for a case clinic',
    figure: 1,
    unit: 'year of age',
    words: 'under the age of {n}',
    sources: [
      {
        section: 'case-clinics',
        ref: 'Chapter 14, Children and families which may be selected for bi-monthly case clinics',
      },
    ],
  },
} as const satisfies Record<string, Figure<SectionId>>;
