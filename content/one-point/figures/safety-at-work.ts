import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 16: figures about lone working and transport that are not time. */
export const safetyAtWorkFigures = {
  'workers-in-the-car': {
    title: 'Workers in the car with a child or young person, as good practice',
    figure: 2,
    unit: 'workers',
    words: '{n} workers',
    sources: [
      {
        section: 'transporting-children',
        ref: 'Chapter 16, Risk Assessment, Use of private vehicles',
      },
    ],
  },
} as const satisfies Record<string, Figure<SectionId>>;
