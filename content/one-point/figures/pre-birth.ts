import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: figures about the Pre-Birth Intervention Service that are not time. */
export const preBirthFigures = {
  'pre-birth-caseload': {
    title: 'Pre-birth interventions of an Early Help Practitioner at a time',
    figure: 2,
    unit: 'pre-birth interventions',
    words: 'a maximum of {n} pre-birth interventions',
    sources: [
      { section: 'pre-birth-intervention', ref: 'Chapter 15, Pre-Birth, Allocation of Work' },
    ],
  },
} as const satisfies Record<string, Figure<SectionId>>;
