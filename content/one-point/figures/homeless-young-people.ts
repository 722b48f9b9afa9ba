import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: figures about homeless 16 and 17 year olds that are not time. */
export const homelessYoungPeopleFigures = {
  'homeless-protocol-ages': {
    title: 'Ages of the Joint Protocol for homeless young people',
    figure: { min: 16, max: 17 },
    unit: 'years of age',
    words: '{min} and {max} year olds',
    sources: [
      {
        section: 'homeless-young-people',
        ref: 'Chapter 15, County Durham Joint Protocol for Homeless 16- & 17-year olds',
      },
    ],
  },
} as const satisfies Record<string, Figure<SectionId>>;
