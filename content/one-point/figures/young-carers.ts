import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 7: figures about young carers that are not time. */
export const youngCarersFigures = {
  'young-carer-age': {
    title: 'Age under which the definitions of a young carer hold',
    figure: 18,
    unit: 'years of age',
    words: 'under {n}',
    sources: [
      { section: 'young-carers', ref: 'Chapter 7, Expectations of working with Young Carers' },
    ],
  },
} as const satisfies Record<string, Figure<SectionId>>;
