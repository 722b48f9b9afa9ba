import type { OnePointMap } from './map.ts';

const sources = [{ section: 'section-7-reports', ref: 'Chapter 15, S7 Procedures' }] as const;

/** Chapter 15: a Section 7 report on a family with whom One Point are working. */
export const section7Report = {
  title: 'A Section 7 report on a family of One Point',
  summary:
    'Families First has the report, and One Point’s work goes on. Our note: the document gives no time for any step.',
  sources,
  nodes: {
    requested: {
      kind: 'start',
      text: 'The court makes a request for a Section 7 report, on a family with whom One Point are working.',
      next: 'first-contact',
      sources,
    },
    'first-contact': {
      kind: 'step',
      actor: { anyOf: ['first-contact-team'] },
      text: 'Through the Section 7 pathway on LiquidLogic, First Contact will progress the request to the relevant Families First team.',
      next: 'allocate',
      sources,
    },
    allocate: {
      kind: 'step',
      actor: { anyOf: ['families-first-manager'] },
      text: 'The Families First Team Manager will allocate the Section 7 case to a Social Worker.',
      next: 'email',
      sources,
    },
    email: {
      kind: 'step',
      actor: { anyOf: ['families-first-manager'] },
      text: 'The Families First Team Manager will email the One Point/Family Hub Team Manager, to inform them of the request and the name of the allocated Social Worker.',
      next: 'report',
      sources,
    },
    report: {
      kind: 'step',
      actor: { anyOf: ['families-first-social-worker'] },
      text: 'The Social Worker will complete the report. There will be discussion with the Social Worker about One Point interventions: the document says no more of it.',
      next: 'continue',
      sources,
      trainerNote:
        'The document puts the discussion before its list of steps, and does not say when it is or who takes part.',
    },
    continue: {
      kind: 'step',
      actor: { anyOf: ['service'] },
      text: 'One Point will continue their intervention, and the plan of work will continue. The case will remain open on EHM, and One Point will continue to record there.',
      next: 'stepping-up',
      sources,
      trainerNote: 'This goes on throughout: it is not a step that waits for the report.',
    },
    'stepping-up': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Does the case require stepping up?',
      exits: [
        { label: 'Yes', to: 'step-up' },
        { label: 'No', to: 'remains-open' },
      ],
      sources,
    },
    'step-up': {
      kind: 'end',
      text: 'The step up process will apply, and the Lead professional in One Point will follow it. Our note: on a risk of significant harm chapter 12 has immediate action.',
      outcome: 'continues',
      map: 'step-up-to-families-first',
      sources,
    },
    'remains-open': {
      kind: 'end',
      text: 'The case remains open to One Point.',
      outcome: 'continues',
      sources,
    },
  },
} as const satisfies OnePointMap;
