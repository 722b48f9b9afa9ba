import type { DutyRule } from './rule.ts';

const clinics = {
  section: 'case-clinics',
  ref: 'Chapter 14, Bi-Monthly Operations Manager Case Clinics',
} as const;
const selected = {
  section: 'case-clinics',
  ref: 'Chapter 14, Children and families which may be selected for bi-monthly case clinics',
} as const;
const dashboard = {
  section: 'case-clinics',
  ref: 'Chapter 14, Use of LiquidLogic Dashboard',
} as const;
const operationsManager = { anyOf: ['operations-manager'] } as const;

/** Chapter 14: case clinics, and the dashboard of LiquidLogic. */
export const caseClinicsDuties = {
  'hold-case-clinics': {
    who: operationsManager,
    strength: 'will',
    text: 'In line with our Quality Assurance Framework, Operations Managers will hold Case Clinics {timescale:case-clinics}.',
    stages: ['quality'],
    sources: [clinics],
  },
  'set-case-clinics': {
    who: 'not stated',
    strength: 'will',
    text: 'The Case Clinics will be set for the calendar year.',
    stages: ['quality'],
    sources: [clinics],
  },
  'select-for-case-clinics': {
    who: 'not stated',
    strength: 'may',
    text: 'The children and families who may be selected for a case clinic may include the following: CYP of most concern; long-standing neglect of children and young people; unborn babies, and children {figure:case-clinic-age}; CYP cases that are {timescale:case-open-longer}.',
    stages: ['quality'],
    cites: { 'case-open-longer': 'nothing' },
    sources: [selected],
  },
  'attend-case-clinics': {
    who: { anyOf: ['team-manager', 'senior-key-worker'] },
    strength: 'is required to',
    text: 'All Team Managers and/or Senior Key Workers are required to attend the {timescale:attend-case-clinics} Case Clinics that the Operations Manager arranges.',
    stages: ['quality'],
    sources: [selected],
  },
  'summary-informs-clinics': {
    who: 'not stated',
    strength: 'will',
    text: 'The Locality Performance Outcomes Summary, which the Team Managers prepare {timescale:locality-summary}, will help to inform which families will be discussed/reviewed.',
    stages: ['quality'],
    cites: { 'locality-summary': 'rule' },
    sources: [selected],
  },
  'clinics-after-performance-meetings': {
    who: operationsManager,
    strength: 'will',
    text: 'Where possible, the Operations Manager will plan for the Case Clinics to be held {timescale:clinics-after-performance-meetings}.',
    stages: ['quality'],
    sources: [selected],
  },
  'review-case-recordings': {
    who: operationsManager,
    strength: 'will',
    text: 'For the Case Clinics, the Operations Manager will review LiquidLogic Case Recordings.',
    stages: ['quality', 'records'],
    sources: [selected],
  },
  'review-locality-summary': {
    who: operationsManager,
    strength: 'will',
    text: 'For the Case Clinics, the Operations Manager will review the Locality Performance and Outcomes Summary (Exceptions Report Template), and the Re-Referral Template.',
    stages: ['quality'],
    sources: [selected],
  },
  'note-the-discussion': {
    who: operationsManager,
    strength: 'will',
    text: 'For the Case Clinics, Operations Managers will add an “operation management oversight” case note to the CYP record, to evidence the discussion, with any key points/actions.',
    stages: ['quality', 'records'],
    sources: [selected],
  },
  'take-part-in-audits': {
    who: operationsManager,
    strength: 'will',
    text: 'As and when required, Operations Managers will be involved in audit activity.',
    stages: ['quality'],
    sources: [selected],
  },
  'use-the-dashboard': {
    who: { anyOf: ['manager', 'senior-key-worker'] },
    strength: 'is expected to',
    text: 'Every One Point Service Manager/Senior Key Worker is expected to use the management reports on the LiquidLogic dashboard {timescale:dashboard-weekly}. That includes oversight of: all open assessments; children for whom there is no case recording {timescale:no-case-recording}; families for whom no TAF information is recorded (IFST).',
    stages: ['quality', 'records'],
    cites: { 'no-case-recording': 'nothing' },
    sources: [dashboard],
  },
} as const satisfies Record<string, DutyRule>;
