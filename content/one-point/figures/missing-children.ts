import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: figures about children missing from home that are not time. */
export const missingChildrenFigures = {
  'missing-child-age': {
    title: 'Age under which a missing person is a child or young person',
    figure: 18,
    unit: 'years of age',
    words: 'under the age of {n}',
    sources: [{ section: 'missing-from-home', ref: 'Chapter 15, Children Missing from Home' }],
  },
} as const satisfies Record<string, Figure<SectionId>>;
