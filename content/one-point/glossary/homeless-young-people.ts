import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const homeless = {
  section: 'homeless-young-people',
  ref: 'Chapter 15, County Durham Joint Protocol for Homeless 16- & 17-year olds',
} as const;

/** Chapter 15: terms that come with homeless 16 and 17 year olds. */
export const homelessYoungPeopleTerms = {
  'housing-solutions': {
    term: 'Housing Solutions',
    meaning:
      'The Housing Authority, as the document has it. It has statutory responsibilities towards homeless young people, which the Joint Homeless Protocol outlines.',
    aliases: ['Housing Authority'],
    sources: [homeless],
  },
  'homeless-reduction-act': {
    term: 'Homeless Reduction Act 2017',
    meaning:
      'An Act that, by the document, came into force in April 2018. Our note: it is published as the Homelessness Reduction Act 2017. An open question is on what the document says of it.',
    aliases: ['Homelessness Reduction Act 2017'],
    sources: [homeless],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
