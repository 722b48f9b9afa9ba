import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const initial = {
  section: 'initial-taf',
  ref: 'Chapter 10, Initial Team around the Family (TAF) meeting after allocation',
} as const;

const review = { section: 'taf-reviews', ref: 'Chapter 10, Review Process' } as const;

/** Chapter 10: terms that come with Team Around the Family meetings. */
export const teamAroundTheFamilyTerms = {
  'taf-leaflet': {
    term: 'Team Around the Family (TAF) Leaflet',
    meaning: 'A leaflet that all families must receive. It is not in the document.',
    aliases: ['TAF Leaflet', 'leaflet'],
    sources: [initial],
  },
  'business-support': {
    term: 'business support',
    meaning: 'Supports the OPS practitioner in arranging TAF meetings.',
    aliases: ['Business Support'],
    sources: [initial],
  },
  tm: {
    term: 'TM',
    expansion: 'Team Manager',
    expandedBy: 'us',
    meaning: 'How the document shortens Team Manager, in “IFST or FC TM/SKW”.',
    aliases: ['Team Manager'],
    sources: [review],
  },
  'early-help-advisor': {
    term: 'Early Help Advisor',
    meaning:
      'The One Point worker who supports and advises partners: at Behaviour and Inclusion Panels, and when partners invite the service to their TAF meetings.',
    aliases: ['Early Help Advisors', 'EHA'],
    sources: [
      {
        section: 'early-help-advisor',
        ref: 'Chapter 15, The Role of the Early Help Advisor',
      },
      {
        section: 'partner-led-taf',
        ref: 'Chapter 10, Invitations to attend Team Around the Family (TAF) Meetings',
      },
    ],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
