import type { DutyRule } from './rule.ts';

const sources = [{ section: 'section-7-reports', ref: 'Chapter 15, S7 Procedures' }] as const;

/** Chapter 15: what is asked of whom about Section 7 reports. */
export const section7Duties = {
  'section-7-report': {
    who: { anyOf: ['families-first-social-worker'] },
    strength: 'will',
    text: 'When the court requests a Section 7 report, a Social Worker in Families First will complete it.',
    stages: ['partners'],
    sources,
  },
  'section-7-case-remains-open': {
    who: { anyOf: ['service'] },
    strength: 'will',
    text: 'If a Section 7 report is requested and One Point are working with the family, the case will stay open to One Point and the plan of work will continue.',
    stages: ['partners', 'support'],
    sources,
  },
  'section-7-discussion': {
    who: 'not stated',
    strength: 'will',
    text: 'If a Section 7 report is requested and One Point are working with the family, there will be discussion with the Social Worker about One Point interventions.',
    stages: ['partners', 'support'],
    sources,
  },
  'section-7-progress-request': {
    who: { anyOf: ['first-contact-team'] },
    strength: 'will',
    text: 'A Section 7 request is processed via First Contact. They will use the Section 7 pathway on LiquidLogic to progress it to the relevant Families First team.',
    stages: ['partners', 'request'],
    sources,
  },
  'section-7-allocate': {
    who: { anyOf: ['families-first-manager'] },
    strength: 'will',
    text: 'The Families First Team Manager will allocate the Section 7 case to a Social Worker.',
    stages: ['partners', 'allocation'],
    sources,
  },
  'section-7-email': {
    who: { anyOf: ['families-first-manager'] },
    strength: 'will',
    text: 'The Families First Team Manager will email the One Point/Family Hub Team Manager, to inform them of the request for a Section 7 report and the name of the allocated Social Worker.',
    stages: ['partners', 'allocation'],
    sources,
  },
  'section-7-continue': {
    who: { anyOf: ['service'] },
    strength: 'will',
    text: 'When a Section 7 report is requested, One Point will continue their intervention and the case will remain open on EHM.',
    stages: ['partners', 'support'],
    sources,
  },
  'section-7-record': {
    who: { anyOf: ['service'] },
    strength: 'will',
    text: 'When a Section 7 report is requested, One Point will continue to record on EHM.',
    stages: ['partners', 'records'],
    sources,
  },
  'section-7-step-up': {
    who: { anyOf: ['lead-professional'] },
    strength: 'will',
    text: 'If a case with a Section 7 request requires stepping up, the step up process will apply. The Lead professional in One Point will follow it.',
    stages: ['partners', 'step-up-and-down'],
    sources,
  },
} as const satisfies Record<string, DutyRule>;
