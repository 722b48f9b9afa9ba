import type { Asked } from '../../../src/procedure/index.ts';

/** Chapter 15: what staff would type about Early Help Advisors, Social Inclusion and partnership meetings. */
export const earlyHelpAdvisors = {
  section: {
    'early-help-advisor': [
      'who can advise a school on early help',
      'who goes to the BIP for us',
      'help for partners with a referral',
      'why do we work with other agencies',
    ],
  },
  term: {
    'childrens-services-referral-form': [
      'which form to refer a child',
      'form for a referral into First Contact',
    ],
  },
  openQuestion: {
    'advisor-at-panels-said-twice': [
      'is the referral form only for safeguarding',
      'what does the advisor tell the panel about requests',
    ],
    'names-of-the-early-help-offer': [
      'what is in the early help offer',
      'where is the menu of work we offer',
    ],
    'early-help-assessment-process': [
      'partner led early help assessment',
      'does the school do an EHA',
    ],
  },
} as const satisfies Asked;
