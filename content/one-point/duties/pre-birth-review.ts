import type { DutyRule } from './rule.ts';

const section = 'pre-birth-recording-and-review';
const review = [{ section, ref: 'Chapter 15, Review of EHP intervention' }] as const;
const supervision = [{ section, ref: 'Chapter 15, Case Supervision provided by PBIS' }] as const;
const oversight = [
  { section, ref: 'Chapter 15, Case Oversight provided by One Point Service' },
] as const;
const both = { allOf: ['early-help-practitioner', 'pbis-social-worker'] } as const;

/** Chapter 15: review of pre-birth work, disagreements about it, its supervision and its oversight. */
export const preBirthReviewDuties = {
  'pre-birth-review-points': {
    who: 'not stated',
    strength: 'not stated',
    text: 'At the relevant stages of the Early Help Practitioner’s pre-birth work, review points are scheduled. They are for meeting with the Social Worker and considering the work that has been completed so far, what is working well and what is causing worries.',
    stages: ['partners', 'review'],
    sources: review,
  },
  'pre-birth-additional-work': {
    who: 'not stated',
    strength: 'should',
    text: 'When pre-birth work is reviewed, any additional work, and any opportunity to offer additional services or support, should be clearly outlined.',
    stages: ['partners', 'review'],
    sources: review,
  },
  'pre-birth-record-conflicts': {
    who: 'not stated',
    strength: 'should',
    text: 'If there are any conflicts or disagreements about pre-birth work, they should be appropriately recorded.',
    stages: ['partners', 'records'],
    sources: review,
  },
  'pre-birth-disagreement-process': {
    who: { anyOf: ['early-help-practitioner', 'pbis-social-worker'] },
    strength: 'should',
    text: 'If there are conflicts or disagreements about pre-birth work, practitioners should use this process.',
    stages: ['partners', 'review'],
    sources: review,
  },
  'pre-birth-disagreement-discuss': {
    who: both,
    strength: 'is to',
    text: 'In a disagreement about pre-birth work, the Social Worker and the Early Help Practitioner are to discuss and share concerns, and to try to reach a resolution.',
    stages: ['partners', 'review'],
    sources: review,
  },
  'pre-birth-disagreement-line-manager': {
    who: both,
    strength: 'should',
    text: 'If they cannot find a resolution to conflicts or disagreements about pre-birth work, practitioners should discuss their concerns with their direct line manager.',
    stages: ['partners', 'review'],
    sources: review,
  },
  'pre-birth-disagreement-managers': {
    who: { allOf: ['hub-manager', 'pbis-team-manager'] },
    strength: 'will',
    text: 'As a next step in a disagreement about pre-birth work, the “FTM” and the PBIS Team Manager will discuss concerns, and will try to reach a resolution.',
    stages: ['partners', 'review'],
    sources: review,
  },
  'pre-birth-disagreement-escalate': {
    who: 'not stated',
    strength: 'should',
    text: 'If the managers are unable to agree a way forward on pre-birth work, the concerns should be escalated to the relevant Operations Managers of both services.',
    stages: ['partners', 'review'],
    sources: review,
  },
  'pre-birth-supervision': {
    who: { allOf: ['early-help-practitioner', 'pbis-social-worker', 'pbis-team-manager'] },
    strength: 'should',
    text: 'Supervision of pre-birth work, between the Early Help Practitioner, the Social Worker and the PBIST Team Manager, should be held {timescale:pre-birth-supervision}.',
    stages: ['partners', 'quality'],
    sources: supervision,
  },
  'pre-birth-supervision-considers': {
    who: 'not stated',
    strength: 'should',
    text: 'Supervision of pre-birth work should consider the work that the Early Help Practitioner has completed. It should give an overview of what is working well, and of what professionals and the family are worried about.',
    stages: ['partners', 'quality'],
    sources: supervision,
  },
  'pre-birth-supervision-ways-of-working': {
    who: both,
    strength: 'should',
    text: 'Supervision of pre-birth work should let the Early Help Practitioner and the Social Worker discuss ways of working, communications and any staff safety issues.',
    stages: ['partners', 'quality', 'safety'],
    sources: supervision,
  },
  'pre-birth-supervision-recorded': {
    who: 'not stated',
    strength: 'will',
    text: 'The supervision session on pre-birth work will be recorded within LCS, on the child’s electronic file, as per PBIS supervision recording procedures.',
    stages: ['partners', 'records', 'quality'],
    sources: supervision,
  },
  'pre-birth-no-case-supervision': {
    who: { anyOf: ['hub-manager', 'senior-key-worker'] },
    strength: 'is expected to',
    text: 'Family Hub Team Managers (or Senior Key Workers, in exceptional circumstances) are not expected to give One Point practitioners case supervision for their work on pre-birth intervention plans.',
    stages: ['partners', 'quality'],
    sources: oversight,
  },
  'pre-birth-oversight': {
    who: { anyOf: ['hub-manager'] },
    strength: 'is expected to',
    text: 'As part of the One Point case discussion cycle, managers are expected to have oversight of all their practitioners’ PBIS families {timescale:pre-birth-oversight}.',
    stages: ['partners', 'quality'],
    sources: oversight,
  },
  'pre-birth-oversight-opportunity': {
    who: { allOf: ['hub-manager', 'early-help-practitioner'] },
    strength: 'will',
    text: 'Oversight of pre-birth families will give both the manager and the practitioner the opportunity to discuss progress, and to share any concerns, within the context of the practitioner’s day to day role.',
    stages: ['partners', 'quality'],
    sources: oversight,
  },
  'pre-birth-oversight-recorded': {
    who: { anyOf: ['hub-manager'] },
    strength: 'should',
    text: 'The manager should record any relevant developments or observations about a pre-birth family on LiquidLogic, in general notes in the case file.',
    stages: ['partners', 'records', 'quality'],
    sources: oversight,
  },
} as const satisfies Record<string, DutyRule>;
