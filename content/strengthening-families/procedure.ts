import type { ProcedureHead } from '../../src/procedure/index.ts';
import type { CaseEvent } from '../../src/timescale/index.ts';
import type { CouncilId } from '../councils.ts';

const sections = [
  'document-control',
  'about-this-document',
  'values-and-principles',
  'the-team',
  'delivery-model',
  'threshold',
  'mash-and-edt',
  'child-in-need',
  'transfers',
  'no-recourse-to-public-funds',
  'plans',
  'reviews',
  'visits',
  'chronology',
  'consultation',
  'concern',
  'escalation',
  'closure',
  'step-down',
  'management-and-monitoring',
  'references',
] as const;

export type SectionId = (typeof sections)[number];

const stages = {
  threshold: 'Assessment and threshold',
  transfer: 'Transfer into the team',
  plan: 'Child in need plan',
  review: 'Review',
  visits: 'Child in need visits',
  concern: 'Concern and escalation',
  closure: 'Closure',
  'step-down': 'Step down',
} as const;

export type StageId = keyof typeof stages;

export const head = {
  name: 'Strengthening Families',
  council: 'warwickshire',
  summary:
    'A service for children in need and their families, in which family support workers work beside Strengthening Families social workers.',
  document: {
    title: 'Strengthening Families Procedure: Procedure for staff in Children and Families',
    version: 'Version 4.0',
    issued: { year: 2019, month: 7 },
    reviewBy: { year: 2020, month: 12 },
    owner: 'Children and Families (the author is a named officer, whose role is not given)',
    namesFrontDoor: true,
  },
  sections,
  stages,
} as const satisfies ProcedureHead<SectionId, CouncilId>;

export const events = {
  'assessment-completed': {
    noun: 'completion of the assessment',
    question: 'When was the single assessment completed?',
  },
  'interim-plan-in-place': {
    noun: 'the interim plan being in place',
    question: 'When was the interim plan in place?',
  },
  'initial-response-began': {
    noun: 'the start of Initial Response’s involvement',
    question: 'When did Initial Response become involved?',
    note: 'The document does not say what counts as the start of this involvement.',
  },
  'transfer-accepted': {
    noun: 'acceptance of the transfer',
    question: 'When did the workflow meeting accept the transfer?',
  },
  'case-transferred': {
    noun: 'the transfer of case responsibility',
    question: 'When did case responsibility transfer to the Strengthening Families social worker?',
  },
  'intervention-start': {
    noun: 'the start of the intervention',
    question: 'When did the intervention start?',
    note: 'The document does not say which event starts the intervention, or opens the case.',
  },
  'planning-meeting': {
    noun: 'the child in need meeting',
    question: 'When was the child in need planning meeting?',
    note: 'The document speaks of a planning meeting, the first child in need meeting and “the meeting”. It does not say that they are one.',
  },
  'last-review': {
    noun: 'the last review',
    question: 'When was the last child in need review?',
    note: 'The document does not say from which day the first review is counted.',
  },
  'last-visit': {
    noun: 'the last visit',
    question: 'When was the last child in need visit?',
    note: 'The document does not say from which day the first visit is counted.',
  },
  'plan-ended': {
    noun: 'the end of the child in need plan',
    question: 'When did the child in need plan end?',
  },
} as const satisfies Record<string, CaseEvent>;

export type EventId = keyof typeof events;
