import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const programme = {
  section: 'young-parent-programme',
  ref: 'Chapter 15, Young Parent Programme',
} as const;

/** Chapter 15: terms that come with the Young Parent Programme. */
export const youngParentsTerms = {
  ypp: {
    term: 'YPP',
    expansion: 'Young Parent Programme',
    meaning:
      'A programme that aims to support young parents {figure:young-parent-age}. The document says that it is currently being reviewed.',
    aliases: ['Young Parent Programme', 'Young Parents programme'],
    sources: [programme],
  },
  durhamworks: {
    term: 'DurhamWorks',
    meaning:
      'One of those with whom Family Hub Team Managers work to identify young parents. The document does not describe it.',
    sources: [programme],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
