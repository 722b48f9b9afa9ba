import type { Question } from './question.ts';

const advisor = {
  section: 'early-help-advisor',
  ref: 'Chapter 15, The Role of the Early Help Advisor',
} as const;
const advisorAtPanel = {
  section: 'early-help-advisor',
  ref: 'Chapter 15, The role of the Early Help Advisor in the Behaviour and Inclusion Panel',
} as const;

/** Chapter 15: what is left unclear about Early Help Advisors. */
export const earlyHelpAdvisorsQuestions = {
  'advisor-at-panels-said-twice': {
    kind: 'contradiction',
    title: 'Two versions of what Early Help Advisors advise panels on',
    text: 'What Early Help Advisors do at Behaviour and Inclusion Panels stands twice in chapter 15. Most lines are the same. In the first place they advise on how we “can” work in partnership with the Panel; in the second, on how we “will”. The first has referral into First Contact “and completion of” the Children’s Services Referral Form. The second has it “for Safeguarding completion of” that form, and adds “partner led” Early Help Assessments and Requests for (additional) Early Help. A word seems to be lost after “Safeguarding”. So it is not said whether the form is for safeguarding only. By chapter 4 all new requests for help are made via First Contact.',
    readings: [
      'The second is the fuller one: the referral form is for safeguarding, and early help has a request of its own.',
      'The form is for every referral into First Contact. The second only adds what else they advise on.',
    ],
    ask: ['early-help-advisor', 'triage-worker'],
    sources: [
      advisor,
      advisorAtPanel,
      { section: 'triage', ref: 'Chapter 4, First Contact / Early Help Triage' },
    ],
    affects: {},
  },
  'names-of-the-early-help-offer': {
    kind: 'loose reference',
    title: 'Which offers of early help are one',
    text: 'Chapter 15 has a “One Point Early Help Offer” on which panels are advised, a broader “Early Help Offer” in and through the Family Hub for young parents, and a “menu of the Early Help Family Offer” from which Health Visitors can request a piece of work. It does not hold any of them. Chapter 9 has a Family Hub Offer, and chapter 3 says what the offer of the Family Hubs includes.',
    readings: [
      'All are names of what the Family Hubs offer.',
      'The One Point Early Help Offer takes in the Intensive Family Support Team too.',
    ],
    ask: ['early-help-advisor', 'hub-manager'],
    sources: [
      advisor,
      { section: 'family-hub-offer', ref: 'Chapter 9, Family Hub Offer' },
      { section: 'teams', ref: 'Chapter 3, Fifteen Family Hubs' },
    ],
    affects: {},
  },
  'early-help-assessment-process': {
    kind: 'loose reference',
    title: 'What the Early Help Assessment is',
    text: 'Advisors advise partners on “the Early Help Assessment process”, and on assessments that are “partner led”. No chapter describes either. Chapter 7 has the assessments of the One Point Service, under other names.',
    readings: [
      'It is an assessment that a partner makes, which the document does not describe.',
      'It is a name for the One Point Service’s own assessments too.',
    ],
    ask: ['early-help-advisor'],
    sources: [
      advisor,
      advisorAtPanel,
      { section: 'assessing-needs', ref: 'Chapter 7, What assessment we use' },
    ],
    affects: {},
  },
} as const satisfies Record<string, Question>;
