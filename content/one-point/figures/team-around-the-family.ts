import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 10: figures about Team Around the Family meetings that are not time. */
export const teamAroundTheFamilyFigures = {
  'manager-at-taf': {
    title: 'TAF meetings that a One Point manager attends',
    figure: 3,
    unit: 'TAF meetings',
    words: 'every {n}rd TAF',
    readings: [
      'The initial TAF is the first of the count.',
      'The first TAF after the initial one is the first of the count.',
    ],
    sources: [{ section: 'taf-reviews', ref: 'Chapter 10, Review Process' }],
  },
} as const satisfies Record<string, Figure<SectionId>>;
