import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const service = {
  section: 'childcare-places',
  ref: 'Chapter 15, Education Development Service (EDS)',
} as const;

/** Chapter 15: terms that come with places for two year olds. */
export const earlyYearsPlacesTerms = {
  eds: {
    term: 'EDS',
    expansion: 'Education Development Service',
    meaning:
      'Is responsible for working with childcare providers, so that families have the offer of a free childcare place. Its Education Development Advisors (EDA) can be approached for advice.',
    aliases: ['Education Development Service', 'EDA', 'Education Development Advisor'],
    sources: [service],
  },
  hdft: {
    term: 'HDFT',
    expansion: 'Harrogate District Foundation Trust',
    meaning:
      'The Trust that has the Family Health Service. Elsewhere chapter 15 writes Harrogate “and” District; the chart on childcare places also has “HFT”.',
    aliases: ['Harrogate and District Foundation Trust', 'HFT'],
    sources: [service],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
