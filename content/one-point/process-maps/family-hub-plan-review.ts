import type { OnePointMap } from './map.ts';

const inTheHub = {
  section: 'reviewing-family-plans',
  ref: 'Chapter 8, Reviewing the Family Plan in the Family Hub Team',
} as const;
const hubManager = { anyOf: ['hub-manager'] } as const;

/** Chapter 8: how the Family Hub Team reviews a plan, and continues support. */
export const familyHubPlanReview = {
  title: 'Reviewing a Family Plan in the Family Hub',
  summary:
    'From a case discussion to a plan that is restarted, or to support that continues. Our note: the map is made from the text of chapter 8. It does not say in which order the plan is restarted and further support agreed.',
  sources: [inTheHub],
  nodes: {
    'support-given': {
      kind: 'start',
      text: 'A family has a Family Plan in the Family Hub. Early help there will be time limited, and the plan should clearly indicate this.',
      next: 'case-discussion',
      sources: [inTheHub],
    },
    'case-discussion': {
      kind: 'step',
      actor: { allOf: ['hub-manager', 'practitioner'] },
      text: '“This” should be reviewed in a case discussion between the Family Hub Team Manager and the practitioner. It may mean the time limit, the early help or the Family Plan.',
      next: 'record-progress',
      sources: [inTheHub],
      trainerNote: 'The document does not say how often there is a case discussion.',
    },
    'record-progress': {
      kind: 'step',
      actor: 'not stated',
      text: 'On the Case Supervision Form on LiquidLogic, the progress of each of the family goals should be recorded, with any changes made and/or achieved “with the practitioner”.',
      next: 'significant-change',
      sources: [inTheHub],
    },
    'significant-change': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Has there been a significant change in the plan for the family?',
      exits: [
        { label: 'Yes', to: 'restart' },
        { label: 'No', to: 'other-options' },
      ],
      sources: [inTheHub],
    },
    restart: {
      kind: 'step',
      actor: { anyOf: ['practitioner'] },
      text: 'The practitioner can restart “this”, and then update it. It can be done via the decisions tab.',
      next: 'authorise',
      sources: [inTheHub],
      trainerNote:
        'By chapter 6 it is the Family Plan that is restarted. It will also need to be restarted if there is a TAF.',
    },
    authorise: {
      kind: 'step',
      actor: 'not stated',
      text: '“This” will then be sent to the Family Hub Team Manager to be authorised, and closed down.',
      next: 'other-options',
      sources: [inTheHub],
    },
    'other-options': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Have other options of support been explored, and has step-down to another agency been considered?',
      exits: [
        { label: 'Yes, both', to: 'further-support' },
        { label: 'Not both', to: 'not-considered' },
      ],
      sources: [inTheHub],
    },
    'further-support': {
      kind: 'decision',
      actor: hubManager,
      text: 'Does the Family Hub Team Manager agree that support needs to continue?',
      exits: [
        { label: 'Yes', to: 'continue' },
        { label: 'No', to: 'not-agreed' },
      ],
      sources: [inTheHub],
    },
    continue: {
      kind: 'step',
      actor: hubManager,
      text: 'Support may then continue for {timescale:hub-further-support}.',
      timescales: ['hub-further-support'],
      event: 'hub-case-discussion',
      next: 'next-discussion',
      sources: [inTheHub],
    },
    'next-discussion': {
      kind: 'end',
      text: 'The further support will be reviewed {timescale:hub-review-further-support}, where this map begins again.',
      outcome: 'continues',
      sources: [inTheHub],
    },
    'not-agreed': {
      kind: 'end',
      text: 'The procedure does not say here what follows if support is not to continue. Chapter 9 has options that a review after the work determines. Chapter 13 has what comes before the Family Hub closes a family.',
      outcome: 'not stated',
      sources: [inTheHub, { section: 'case-closures', ref: 'Chapter 13, Family Hub Team' }],
    },
    'not-considered': {
      kind: 'end',
      text: 'If both are so, the manager may agree to further support. The procedure does not say what follows otherwise.',
      outcome: 'not stated',
      sources: [inTheHub],
    },
  },
} as const satisfies OnePointMap;
