import type { DutyRule } from './rule.ts';

const together = {
  section: 'early-help-advisor',
  ref: 'Chapter 15, Working together to support children, young people and families',
} as const;
const advisor = {
  section: 'early-help-advisor',
  ref: 'Chapter 15, The Role of the Early Help Advisor',
} as const;
const advisorAtPanel = {
  section: 'behaviour-and-inclusion-panels',
  ref: 'Chapter 15, The role of the Early Help Advisor in the Behaviour and Inclusion Panel',
} as const;

const advisors = { anyOf: ['early-help-advisor'] } as const;

/** Chapter 15: what is asked of whom about Early Help Advisors. */
export const earlyHelpAdvisorsDuties = {
  'work-closely-with-partners': {
    who: { anyOf: ['service'] },
    strength: 'not stated',
    text: 'We are committed to ensuring that we work closely and effectively with partners. This is to reduce duplication, and to maximise the impact that we can have in helping families achieve positive, sustainable changes.',
    stages: ['partners'],
    sources: [together],
  },
  'eha-work-alongside-partners': {
    who: advisors,
    strength: 'will',
    text: 'The Early Help Advisor will work alongside a broad range of key community-based partner organisations. They will assist these partners to develop and deliver effective early support and help to families, with a whole family approach.',
    stages: ['partners'],
    sources: [advisor],
  },
  'eha-offer-support-to-partners': {
    who: advisors,
    strength: 'not stated',
    text: 'The Early Help Advisor offers multi-agency partners support in identifying additional needs which can be supported in and through the {figure:hub-age} Family Hub. This ensures that need is responded to appropriately, and that progress is made towards desired outcomes.',
    stages: ['partners'],
    sources: [advisor],
  },
  'eha-attend-panels': {
    who: advisors,
    strength: 'will',
    text: 'One Point Early Help Advisors will attend Behaviour and Inclusion Panels.',
    stages: ['partners'],
    sources: [advisor, advisorAtPanel],
  },
  'eha-advise-assessment': {
    who: advisors,
    strength: 'not stated',
    text: 'The Early Help Advisors’ role at the panels is to advise partners on the Early Help Assessment process, and on how we “can” work in partnership with the Panel. In its part on the panels, the document has “will” for “can”.',
    stages: ['partners'],
    sources: [advisor, advisorAtPanel],
  },
  'eha-advise-thresholds': {
    who: advisors,
    strength: 'will',
    text: 'At the Panel, they will advise of the Thresholds of Need, and help it to identify the most appropriate lead agency.',
    stages: ['partners'],
    sources: [advisor, advisorAtPanel],
  },
  'eha-advise-whole-family': {
    who: advisors,
    strength: 'will',
    text: 'At the Panel, they will advise on how to support children and young people with a whole family approach.',
    stages: ['partners'],
    sources: [advisor, advisorAtPanel],
  },
  'eha-advise-taf': {
    who: advisors,
    strength: 'will',
    text: 'At the Panel, they will advise on Team Around the Family (TAF), and on how to arrange TAF meetings.',
    stages: ['partners'],
    sources: [advisor, advisorAtPanel],
  },
  'eha-advise-referral': {
    who: advisors,
    strength: 'will',
    text: 'At the Panel, they will advise on the process of referral into First Contact, and on completing the Children’s Services Referral Form.',
    stages: ['partners'],
    sources: [advisor],
  },
  'eha-advise-referral-at-panel': {
    who: advisors,
    strength: 'will',
    text: 'In the list under the panels, they will advise on the process of referral into First Contact “for Safeguarding completion of” the Children’s Services Referral Form, on “partner led” Early Help Assessments, and on Requests for (additional) Early Help.',
    stages: ['partners'],
    sources: [advisorAtPanel],
  },
  'eha-advise-offer': {
    who: advisors,
    strength: 'will',
    text: 'At the Panel, they will advise on the One Point Early Help Offer, and on how One Point can work with partners in supporting children, young people and families.',
    stages: ['partners'],
    sources: [advisor, advisorAtPanel],
  },
} as const satisfies Record<string, DutyRule>;
