import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: figures about the Young Parent Programme that are not time. */
export const youngParentsFigures = {
  'young-parent-age': {
    title: 'Ages of young parents whom the Young Parent Programme aims to support',
    figure: { min: 16, max: 24 },
    unit: 'years of age',
    words: 'aged {min}-{max} years',
    readings: [
      'A young parent who is {max} is included.',
      'Only young parents who have not yet turned {max}.',
    ],
    sources: [{ section: 'young-parent-programme', ref: 'Chapter 15, Young Parent Programme' }],
  },
} as const satisfies Record<string, Figure<SectionId>>;
