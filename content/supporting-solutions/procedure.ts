import type { ProcedureHead } from '../../src/procedure/index.ts';
import type { CaseEvent } from '../../src/timescale/index.ts';
import type { CouncilId } from '../councils.ts';

const sections = [
  'scope',
  'criteria',
  'referral-pathways',
  'referral-process',
  'duty-worker',
  'phases',
  'later-phases',
  'allocated-worker',
  'from-phase-3-to-closure',
  'case-discussion',
  'work-plan',
  'children-of-concern',
  'recording',
  'service-user-list',
  'allocation',
  'disengagement',
  'disability',
  'escalation',
  'respite-workers',
  'foster-carers',
  'full-circle',
  'erase',
  'family-network-meeting',
] as const;

export type SectionId = (typeof sections)[number];

const stages = {
  referral: 'Referral and screening',
  'phase-1': 'Phase 1: crisis intervention',
  'phase-2': 'Phase 2: rapid response',
  'phase-3': 'Phase 3: engagement and identification',
  'phase-4': 'Phase 4: interventions programme',
  'de-escalation': 'De-escalation',
  closure: 'Closure',
} as const;

export type StageId = keyof typeof stages;

export const head = {
  name: 'Supporting Solutions Service',
  council: 'durham',
  summary:
    'Support in a crisis and intensive support for young people on the edge of care, and for their parents or carers.',
  document: {
    title: 'Supporting Solutions Service',
    version: 'not stated',
    issued: 'not stated',
    reviewBy: 'not stated',
    ageNote:
      'The document states no version, no date of issue and no review date, and nothing in it shows its age.',
    owner: 'not stated',
  },
  sections,
  stages,
} as const satisfies ProcedureHead<SectionId, CouncilId>;

export const events = {
  'referral-made': {
    noun: 'the referral',
    question: 'When is the referral made?',
  },
  'referral-received': {
    noun: 'receipt of the referral',
    question: 'When did the service receive the referral?',
    note: 'The document speaks of the “point of referral”. It does not say whether a referral counts from when it is made, received or accepted.',
  },
  allocation: {
    noun: 'allocation',
    question: 'When was a Supporting Solutions Service worker allocated?',
  },
  'initial-visit': {
    noun: 'the worker’s initial visit',
    question: 'When was the worker’s initial visit?',
    note: 'The document has a visit arranged by a time. It does not say whether the visit takes place by then.',
  },
  'fnm-referral': {
    noun: 'the referral for the Family Network Meeting',
    question: 'When did a worker refer for the Family Network Meeting?',
  },
  accommodated: {
    noun: 'the young person’s emergency accommodation',
    question: 'When was the young person accommodated in the emergency?',
  },
  'emergency-stay-ended': {
    noun: 'the end of the emergency stay',
    question: 'When did the emergency stay end?',
  },
  'support-start': {
    noun: 'the start of support',
    question: 'When did support start?',
    note: 'The document does not say which event starts support and its phases: the point of crisis, the referral, allocation or the first visit.',
  },
  'phase-1-ended': { noun: 'the end of Phase 1', question: 'When did Phase 1 end?' },
  'phase-2-ended': { noun: 'the end of Phase 2', question: 'When did Phase 2 end?' },
  'phase-3-ended': { noun: 'the end of Phase 3', question: 'When did Phase 3 end?' },
  'phase-4-ended': { noun: 'the end of Phase 4', question: 'When did Phase 4 end?' },
  'last-phase-4-review': {
    noun: 'the last Phase 4 review',
    question: 'When was the last Phase 4 review?',
  },
  'case-discussion': {
    noun: 'the case discussion',
    question: 'When is the case discussion?',
  },
  'last-case-discussion': {
    noun: 'the last case discussion',
    question: 'When was the last case discussion?',
  },
  'de-escalation-ended': {
    noun: 'the end of de-escalation',
    question: 'When did de-escalation end?',
  },
  closure: {
    noun: 'closure',
    question: 'When was the case closed?',
    note: 'The document does not say whether a case closes on the day on which de-escalation ends.',
  },
} as const satisfies Record<string, CaseEvent>;

export type EventId = keyof typeof events;
