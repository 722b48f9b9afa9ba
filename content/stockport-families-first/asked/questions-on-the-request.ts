import type { AskedOf } from '../../../src/procedure/index.ts';

/** Section 5, steps 1 to 3: what staff would type to find what is left unclear about a request and the assessment. */
export const questionsOnTheRequest = {
  'missing-step-5': ['no step five', 'steps jump from four to six'],
  'names-of-the-request': [
    'notification or referral, same thing',
    'is a request the same as a referral',
  ],
  'approximate-capacity': ['service is full', 'is 30 families a cap', 'waiting list'],
  'who-can-request': [
    'can early help refer',
    'police or school want to refer',
    'not known to social care',
  ],
  ipep: ['IPEP stands for', 'do panels refer in'],
  'which-contact': [
    'two hours from when',
    'clock starts with which contact',
    'who says it is immediate',
  ],
  'out-of-hours': [
    'referral at half ten at night',
    'sent at 4.55 on Friday',
    'same day if it comes in late',
  ],
  'allocation-sentence': ['to a worker to a worker', 'allocation line does not read right'],
  'working-day': ['does Saturday count as working', 'weekend referral, one working day'],
  'allocation-before-decision': [
    'worker given before eligibility',
    'named worker then turned down',
  ],
  'request-declined': ['they said no, what now', 'rejected referral', 'can I appeal'],
  'no-escalation': [
    'disagree with SFF',
    'safeguarding worry, no section on it',
    'dispute between teams',
  ],
  'two-interventions': ['step 2 and 3 same heading', 'why is step three called that'],
  'who-acts-in-tables': ['table does not say whose job', 'is it ISW or manager in the table'],
  'written-follow-up-time': [
    'how long to send the form after ringing',
    'deadline for written referral',
  ],
  'aware-of-what': ['do parents consent', 'family made aware of what', 'consent to referral'],
  'unexpanded-abbreviations': ['list of initials not explained', 'letters never spelled out'],
  'one-meeting-or-several': ['is panel the eligibility meeting', 'panel or team meeting'],
  'who-assesses': ['SW or ISW assessment', 'assessment due when', 'who writes the assessment'],
} as const satisfies AskedOf<string>;
