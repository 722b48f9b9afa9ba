import type { GlossaryEntry } from '../../../src/procedure/index.ts';
import type { SectionId } from '../sections.ts';

const advisor = {
  section: 'early-help-advisor',
  ref: 'Chapter 15, The Role of the Early Help Advisor',
} as const;

/** Chapter 15: terms that come with Early Help Advisors, Social Inclusion and partnership meetings. */
export const earlyHelpAdvisorsTerms = {
  'childrens-services-referral-form': {
    term: 'Children’s Services Referral Form',
    meaning:
      'The form on whose completion Early Help Advisors advise panels, with the process of referral into First Contact. The document does not hold it.',
    aliases: ['referral form'],
    sources: [advisor],
  },
} as const satisfies Record<string, GlossaryEntry<SectionId>>;
