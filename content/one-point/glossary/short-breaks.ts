import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const access = {
  section: 'short-breaks',
  ref: 'Chapter 15, Access to Short Breaks for Families with a child with SEND',
} as const;
const child = {
  section: 'short-breaks',
  ref: 'Chapter 15, This may include your child',
} as const;
const specialist = { section: 'short-breaks', ref: 'Chapter 15, Specialist support' } as const;

/** Chapter 15: terms that come with short breaks. */
export const shortBreaksTerms = {
  'short-break': {
    term: 'short break',
    meaning:
      'What helps parent carers of a child or young person with SEND have a break from their caring responsibilities. They differ from family to family. For an “assessed” one, a family that is open to the Family Hub Team is discussed first, and stepped up if appropriate.',
    aliases: ['short breaks', 'respite', 'respite care', 'assessed short break'],
    sources: [access, specialist],
  },
  sendeic: {
    term: 'SENDEIC',
    expansion: 'SEND-Empowering Inclusive Communities',
    meaning:
      'Works with families on short breaks, and with organisations to develop local activities. Practitioners can request its advice and guidance.',
    aliases: ['Empowering Inclusive Communities', 'SEND-Empowering Inclusive Communities'],
    sources: [child],
  },
  'short-breaks-statement': {
    term: 'Short Breaks Statement',
    meaning:
      'Where full guidance stands on how to access short breaks: the council’s statement of March 2023. The document links to it and does not hold it.',
    sources: [child],
  },
  'short-breaks-practitioner-guidance': {
    term: 'Short Breaks Practitioner Guidance',
    meaning:
      'What the Key Worker/EHP will follow for an assessed short break. It is noted as due for review. The document does not hold it.',
    sources: [specialist],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
