import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

/** Chapter 12: terms that come with a change of lead professional. */
export const changeOfLeadTerms = {
  'wellbeing-for-life-worker': {
    term: 'Wellbeing for Life Worker',
    meaning:
      'A worker to whom the Family Hub Team Manager may allocate a family, named beside the Early Help Practitioner. Chapter 12 also writes Well Being for Life Worker. Other chapters have an Emotional Wellbeing Worker (EWBW), and the document does not say that the two are one.',
    aliases: ['Well Being for Life Worker', 'Wellbeing for Life'],
    sources: [
      {
        section: 'change-of-lead-professional',
        ref: 'Chapter 12, Change of Lead Professional within the One Point Service',
      },
    ],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
