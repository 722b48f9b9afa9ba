import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const health = {
  section: 'family-health-service',
  ref: 'Chapter 15, Harrogate and District Foundation Trust 0-25 year Family Health Service',
} as const;

/** Chapter 15: terms that come with the Family Health Service and its pathways. */
export const familyHealthServiceTerms = {
  'family-health-service': {
    term: 'Family Health Service',
    meaning:
      'The service of Harrogate and District Foundation Trust with which One Point provides integrated early help. The document gives it two ranges of age, and does not describe it otherwise.',
    aliases: ['Family Health 0 - 25 Service', '0-19 Family Health Service', 'Family Health'],
    sources: [health],
  },
  'early-help-family-offer': {
    term: 'menu of the Early Help Family Offer',
    meaning:
      'Outlines the pieces of work that Health Visitors can request of an Early Help Practitioner. The document does not hold it.',
    aliases: ['Early Help Family Offer', 'menu of work'],
    sources: [health],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
