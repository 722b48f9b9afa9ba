import type { ProcedureHead } from '../../src/procedure/index.ts';
import type { CaseEvent } from '../../src/timescale/index.ts';
import type { CouncilId } from '../councils.ts';

const sections = [
  'the-team',
  'crisis-intervention',
  'referral-criteria',
  'aims-and-outcomes',
  'objectives',
  'hours-base-and-roles',
  'request',
  'notification-and-assessment',
  'crisis-response',
  'family-meetings',
  'menu-of-support',
  'review',
  'closure-and-evaluation',
] as const;

export type SectionId = (typeof sections)[number];

const stages = {
  request: 'Step 1: notification request',
  notification: 'Step 2: intervention (notification received)',
  assessment: 'Step 3: intervention (assessment)',
  crisis: 'Step 4: crisis response and initial visit',
  meeting: 'Step 4: family meetings',
  delivery: 'Step 6: delivery of intervention',
  review: 'Step 7: review',
  closure: 'Step 8: closure',
  evaluation: 'Step 8: evaluation of the service',
} as const;

export type StageId = keyof typeof stages;

export const head = {
  name: 'Stockport Families First',
  council: 'stockport',
  summary:
    'Intensive support for children and young people on the edge of care in Stockport, and for their families.',
  document: {
    title: 'Stockport Families First Team Procedures',
    version: 'not stated',
    issued: 'not stated',
    reviewBy: 'not stated',
    owner: 'not stated',
  },
  sections,
  stages,
} as const satisfies ProcedureHead<SectionId, CouncilId>;

export const events = {
  'referral-received': {
    noun: 'receipt of the referral',
    question: 'When was the referral received?',
    note: 'The document speaks of a notification, a request, a referral and a contact. It does not say that they are one event.',
  },
  'contact-made': {
    noun: 'the contact, if it is another one than the referral',
    question: 'When was the contact, if it is another one than the referral?',
    note: 'The document speaks of “the contact” without saying which contact it means.',
  },
  'social-worker-contacted': {
    noun: 'the team’s contact with the social worker',
    question: 'When did the team contact the social worker?',
  },
  'verbal-enquiry': {
    noun: 'the verbal enquiry',
    question: 'When was the verbal enquiry taken?',
  },
  allocation: {
    noun: 'allocation of a named worker',
    question: 'When was a named worker allocated to the family?',
  },
  'emergency-known': {
    noun: 'the emergency becoming known',
    question: 'When did the emergency become known to the team?',
    note: 'The document does not say from which event the day of an emergency visit is taken.',
  },
  'support-start': {
    noun: 'the start of support',
    question: 'When did support start?',
    note: 'The document does not say which event starts support: the referral, allocation or the initial visit.',
  },
  'support-period-ended': {
    noun: 'the end of the period of support',
    question: 'When did the period of support end?',
  },
  'first-progress-review': {
    noun: 'the first progress review meeting',
    question: 'When was the first progress review meeting?',
    note: 'The document does not say by when the first meeting is held.',
  },
  'last-progress-review': {
    noun: 'the last progress review meeting',
    question: 'When was the last progress review meeting?',
  },
} as const satisfies Record<string, CaseEvent>;

export type EventId = keyof typeof events;
