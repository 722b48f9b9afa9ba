import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapters 1 to 6. */
export const earlyChaptersEvents = {
  'first-contact-received': {
    noun: 'receipt of the request by First Contact',
    question: 'When did First Contact receive the request?',
  },
  'request-received': {
    noun: 'receipt of the request by the Early Help Triage Worker',
    question: 'When did the Early Help Triage Worker receive the request?',
  },
  'referral-with-team': {
    noun: 'receipt of the referral by the team',
    question: 'When did the referral come into the team’s tray?',
    note: 'Taken here as receipt into the Team Tray or arrival in the Family Hub in-tray: a family comes to one of the two. The document does not say who is meant to have received the referral in a threshold discussion.',
  },
  'threshold-challenged': {
    noun: 'the challenge to the threshold',
    question: 'When was the threshold challenged?',
    note: 'The document does not say what begins a challenge. Where the route to allocation is not clear, nothing is challenged: the day on which that was found may be meant.',
  },
  'threshold-conversation': {
    noun: 'the start of the threshold conversation',
    question:
      'When was the threshold conversation with the Senior Early Help Triage Worker started?',
  },
  'threshold-not-agreed': {
    noun: 'the end of step 4 without agreement',
    question: 'When was it clear that no agreement could be reached at step 4?',
  },
  'threshold-escalated': {
    noun: 'escalation to the OPS Strategic Manager',
    question: 'When did the Operations Manager escalate to the OPS Strategic Manager?',
  },
  'in-team-tray': {
    noun: 'receipt of the referral into the Team Tray',
    question: 'When did the Team Tray receive the referral?',
  },
  'key-worker-allocated': {
    noun: 'allocation to the Key Worker',
    question: 'When was the family allocated to the Key Worker?',
    note: 'Chapter 5 allocates in three steps, and does not say from which of them a later time counts.',
  },
  'family-hub-in-tray': {
    noun: 'the referral’s arrival in the Family Hub in-tray',
    question: 'When did the referral come to the Family Hub in-tray?',
  },
  'family-hub-allocation': {
    noun: 'allocation to the Early Help Practitioner',
    question: 'When was the family allocated to the Early Help Practitioner?',
    note: 'Chapter 4 also says “allocate” where a request goes to a team. The steps of chapter 6 begin with the allocation to a practitioner.',
  },
  'family-hub-consent': {
    noun: 'the date of consent in the Family Hub',
    question: 'On what date was consent obtained in the Family Hub?',
    note: 'Chapter 6 does not say whose consent this is, or to what.',
  },
  'proportionate-assessment-submitted': {
    noun: 'submission of the proportionate assessment',
    question: 'When did the practitioner submit the proportionate assessment?',
  },
  'proportionate-assessment-due': {
    noun: 'the last day allowed for submitting the proportionate assessment',
    question: 'What is the last day allowed for submitting the proportionate assessment?',
  },
  'ifst-consent': {
    noun: 'consent in the Intensive Family Support Team',
    question: 'When was consent given, in a case of the Intensive Family Support Team?',
    note: 'Chapter 5 has no step for consent. Chapter 7 counts an assessment from it, and does not say who gives it or to what.',
  },
  'key-worker-first-visit': {
    noun: 'the Key Worker’s first home visit',
    question: 'When was the Key Worker’s first home visit?',
  },
  'initial-taf': {
    noun: 'the initial TAF',
    question: 'When was the initial TAF?',
  },
  'family-worker-request': {
    noun: 'receipt of the request for a Family Worker',
    question: 'When was the request for a Family Worker received?',
    note: 'The document does not say who receives a request, or what stands for it where Family Worker support is considered when the family is allocated.',
  },
  'family-worker-allocated': {
    noun: 'allocation to the Family Worker',
    question: 'When was the Family Worker allocated?',
  },
} as const satisfies Record<string, CaseEvent>;
