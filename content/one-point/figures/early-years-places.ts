import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const service = {
  section: 'childcare-places',
  ref: 'Chapter 15, Education Development Service (EDS)',
} as const;

/** Chapter 15: figures about places for two year olds that are not time. */
export const earlyYearsPlacesFigures = {
  'age-for-a-free-place': {
    title: 'Age of the children who may be offered a free childcare place',
    figure: 2,
    unit: 'years of age',
    words: '{n} year olds',
    sources: [service],
  },
  'hours-of-a-free-place': {
    title: 'Hours of the free childcare place',
    figure: 15,
    unit: 'hours of childcare',
    words: 'the whole {n} hours',
    sources: [{ section: 'childcare-places', ref: 'Chapter 15, EDS, N.B.' }],
  },
} as const satisfies Record<string, Figure<SectionId>>;
