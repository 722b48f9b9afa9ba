import type { DutyRule } from './rule.ts';

const sources = [{ section: 'section-7-reports', ref: 'Chapter 15, S7 Procedures' }] as const;

/** Chapter 15: what is asked of whom about Section 7 reports. */
export const section7Duties = {
  'section-7-report': {
    who: { anyOf: ['families-first-social-worker'] },
    strength: 'will',
    text: 'When the court makes a request for a Section 7 report, a Social Worker in Families First will complete it.',
    stages: ['partners'],
    sources,
  },
  'section-7-case-remains-open': {
    who: { anyOf: ['service'] },
    strength: 'will',
    text: 'The case will remain open to One Point if they are working with the family, and the plan of work will continue.',
    stages: ['partners', 'support'],
    sources,
  },
  'section-7-discussion': {
    who: 'not stated',
    strength: 'will',
    text: 'One Point interventions will be discussed with the Social Worker.',
    stages: ['partners', 'support'],
    sources,
  },
  'section-7-progress-request': {
    who: { anyOf: ['first-contact-team'] },
    strength: 'will',
    text: 'The request is processed via First Contact. Through the Section 7 pathway on LiquidLogic, they will progress it to the relevant Families First team.',
    stages: ['partners', 'request'],
    sources,
  },
  'section-7-allocate': {
    who: { anyOf: ['families-first-manager'] },
    strength: 'will',
    text: 'The Families First Team Manager will allocate a Social Worker to the case.',
    stages: ['partners', 'allocation'],
    sources,
  },
  'section-7-email': {
    who: { anyOf: ['families-first-manager'] },
    strength: 'will',
    text: 'The Families First Team Manager will email the One Point/Family Hub Team Manager. It informs them that a Section 7 report is requested, and of the allocated Social Worker’s name.',
    stages: ['partners', 'allocation'],
    sources,
  },
  'section-7-continue': {
    who: { anyOf: ['service'] },
    strength: 'will',
    text: 'One Point will continue their intervention, and the case will remain open on EHM.',
    stages: ['partners', 'support'],
    sources,
  },
  'section-7-record': {
    who: { anyOf: ['service'] },
    strength: 'will',
    text: 'One Point will continue to record on EHM.',
    stages: ['partners', 'records'],
    sources,
  },
  'section-7-step-up': {
    who: { anyOf: ['lead-professional'] },
    strength: 'will',
    text: 'The step up process will apply if the case requires stepping up: the Lead professional in One Point will follow it.',
    stages: ['partners', 'step-up-and-down'],
    sources,
  },
} as const satisfies Record<string, DutyRule>;
