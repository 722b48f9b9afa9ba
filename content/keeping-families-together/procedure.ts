import type { ProcedureHead } from '../../src/procedure/index.ts';
import type { CaseEvent } from '../../src/timescale/index.ts';
import type { CouncilId } from '../councils.ts';

const sections = [
  'document-control',
  'policy',
  'what-the-service-does',
  'edge-of-care',
  'model-of-intervention',
  'operating-hours',
  'service-delivery',
  'services',
  'service-request',
  'core-offer',
  'interventions',
] as const;

export type SectionId = (typeof sections)[number];

const stages = {
  request: 'Step 1: notification request',
  panel: 'Step 2: panel',
  visit: 'Step 3: family visit',
  support: 'Step 4: support',
  review: 'Step 5: regular review',
  'phase-1': 'Phase 1: crisis intervention',
  'phase-2': 'Phase 2: rapid response',
  'phase-3': 'Phase 3: engagement and identification',
  'phase-4': 'Phase 4 (the document gives it no name)',
  exit: 'Phase-out and exit',
} as const;

export type StageId = keyof typeof stages;

export const head = {
  name: 'Keeping Families Together',
  council: 'darlington',
  summary:
    'Intensive support for families whose children are on the edge of care, and for children going home from care.',
  document: {
    title: 'Keeping Families Together Policy and Procedures',
    version: 'Version 2',
    issued: { year: 2024, month: 10 },
    reviewBy: { year: 2027, month: 10 },
    owner: 'Head of Service – Care Planning',
  },
  sections,
  stages,
  names: ['initial 10 day plan'],
} as const satisfies ProcedureHead<SectionId, CouncilId>;

export const events = {
  'request-made': {
    noun: 'the request',
    question: 'When is the request made?',
  },
  'request-received': {
    noun: 'receipt of the request',
    question: 'When did the service receive the request?',
    note: 'The document speaks of a request, a contact, a notification and a referral. It does not say that they are one event.',
  },
  'referral-received': {
    noun: 'receipt of the referral',
    question: 'When did the service receive the referral?',
    note: 'Phase 1 speaks of a referral, section 5 of a request. The document does not say that they are one event.',
  },
  'social-worker-contacted': {
    noun: 'contact with the social worker',
    question: 'When did the service contact the social worker?',
  },
  panel: {
    noun: 'the panel',
    question: 'When did the panel meet?',
    note: 'The document has the panel arranged by a time. It does not say whether it meets by then.',
  },
  allocation: {
    noun: 'allocation',
    question: 'When was a family worker allocated?',
  },
  'first-visit': {
    noun: 'the first home visit',
    question: 'When was the first home visit?',
    note: 'The document has the visit arranged by a time. It does not say whether it takes place by then.',
  },
  'plan-due': {
    noun: 'the day on which the plan falls due',
    question: 'On which day did the plan fall due?',
  },
  'plan-completed': {
    noun: 'completion of the plan',
    question: 'When was the plan completed?',
  },
  'support-start': {
    noun: 'the start of support',
    question: 'When did support start?',
    note: 'The document does not say which event starts support: receipt of the request, the panel, allocation or the first visit.',
  },
  'phase-1-ended': { noun: 'the end of Phase 1', question: 'When did Phase 1 end?' },
  'phase-2-ended': { noun: 'the end of Phase 2', question: 'When did Phase 2 end?' },
  'phase-3-ended': { noun: 'the end of Phase 3', question: 'When did Phase 3 end?' },
  'support-period-ended': {
    noun: 'the end of the first period of support',
    question: 'When did the first period of support end?',
  },
  'support-not-needed': {
    noun: 'the point at which support is no longer needed',
    question: 'When was support found to be no longer needed?',
  },
} as const satisfies Record<string, CaseEvent>;

export type EventId = keyof typeof events;
