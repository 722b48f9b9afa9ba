import type { Figure } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 15: figures about Early Help Advisors, Social Inclusion and partnership meetings that are not time. */
export const earlyHelpAdvisorsFigures = {
  'number-of-forums': {
    title: 'Prevention and Early Help Forums across the County',
    figure: 3,
    unit: 'Prevention and Early Help Forums',
    words: '{n} Prevention and Early Help Forums',
    sources: [
      { section: 'prevention-and-early-help-forums', ref: 'Chapter 15, Partnership Meetings' },
    ],
  },
} as const satisfies Record<string, Figure<SectionId>>;
