import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 7: figures about the Family Hub assessment that are not time. */
export const proportionateAssessmentFigures = {
  'headline-outcomes': {
    title: 'Headline Outcomes that may indicate that a programme alone may not be enough',
    figure: 3,
    unit: 'Headline Outcomes',
    words: '{n} or more Headline Outcomes',
    sources: [{ section: 'deciding-on-group-work', ref: 'Chapter 7, Action' }],
  },
} as const satisfies Record<string, Figure<SectionId>>;
