import type { DutyRule } from './rule.ts';

/** Sections 8 to 11: Children of Concern meetings, records, service user lists and case loads. */
export const recordDuties = {
  'children-of-concern': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Children of Concern meetings are held {timescale:children-of-concern-meetings}.',
    stages: [],
    sources: [{ section: 'children-of-concern', ref: '8' }],
  },
  'identify-respite': {
    who: 'not stated',
    strength: 'will',
    text: 'Children of Concern meetings will identify the cases for which sessional respite support or respite foster care may be appropriate to offer.',
    stages: [],
    sources: [{ section: 'children-of-concern', ref: '8' }],
  },
  'cover-leave': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Children of Concern meetings also identify what support is required where the allocated worker is on leave.',
    stages: [],
    sources: [{ section: 'children-of-concern', ref: '8' }],
  },
  'recording-standards': {
    who: 'not stated',
    strength: 'is to',
    text: 'All electronic case notes are to follow the standards of recording of the Supporting Solutions Service.',
    stages: [],
    sources: [{ section: 'recording', ref: '9' }],
  },
  'use-analysis': {
    who: 'not stated',
    strength: 'is to',
    text: 'Case recordings are to make effective use of analysis, for the purposes that section 9 lists.',
    stages: [],
    sources: [{ section: 'recording', ref: '9' }],
  },
  'service-user-list': {
    who: { anyOf: ['worker'] },
    strength: 'is responsible for',
    text: 'Each Supporting Solutions Service worker is responsible for keeping their service user list up to date: {timescale:service-user-list}.',
    stages: [],
    sources: [{ section: 'service-user-list', ref: '10' }],
  },
  'contact-information': {
    who: { anyOf: ['worker'] },
    strength: 'should',
    text: 'Service user lists should also hold contact information, accurate and up to date, for the young person and the parent/carer.',
    stages: [],
    sources: [{ section: 'service-user-list', ref: '10' }],
  },
  'one-case-in-crisis': {
    who: { anyOf: ['worker'] },
    strength: 'should',
    text: 'Ideally, workers should {figure:crisis-cases} in Phase 1 or 2.',
    stages: ['phase-1', 'phase-2'],
    sources: [{ section: 'allocation', ref: '11' }],
  },
  'usual-case-load': {
    who: { anyOf: ['worker'] },
    strength: 'will',
    text: 'Workers will {figure:caseload} on their case load.',
    stages: [],
    sources: [{ section: 'allocation', ref: '11' }],
  },
  'larger-case-load': {
    who: { anyOf: ['worker'] },
    strength: 'will',
    text: 'However, when cases reach the de-escalation phase, a worker will likely have more.',
    stages: ['de-escalation'],
    sources: [{ section: 'allocation', ref: '11' }],
  },
  'geographical-areas': {
    who: { anyOf: ['worker'] },
    strength: 'will',
    text: 'Where possible, the cases allocated to a Supporting Solutions Service worker will be in {figure:geographical-areas} of the county.',
    stages: [],
    sources: [{ section: 'allocation', ref: '11' }],
  },
} as const satisfies Record<string, DutyRule>;
