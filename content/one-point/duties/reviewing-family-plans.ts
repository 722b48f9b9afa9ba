import type { DutyRule } from './rule.ts';

const measuring = {
  section: 'reviewing-family-plans',
  ref: 'Chapter 8, Measuring Progress and Outcomes',
} as const;

const inTheTeam = {
  section: 'reviewing-family-plans',
  ref: 'Chapter 8, Reviewing the Family Plan in the Intensive Family Support Team',
} as const;

const inTheHub = {
  section: 'reviewing-family-plans',
  ref: 'Chapter 8, Reviewing the Family Plan in the Family Hub Team',
} as const;

/** Chapter 8: how progress is measured, and how each team reviews the Family Plan. */
export const reviewingFamilyPlansDuties = {
  'identify-needs-and-outcomes': {
    who: 'not stated',
    strength: 'will',
    text: 'The whole family assessment and the formulation of the Child and Family Plan will identify the family’s needs, and the outcomes that you are working on with the family to achieve.',
    stages: ['assessment', 'support'],
    sources: [measuring],
  },
  'measure-progress': {
    who: 'not stated',
    strength: 'will',
    text: 'Progress will be measured by using consistent scaling questions, and the range of evidence based, distance travelled tools that are available to you and appropriate for the family.',
    stages: ['review'],
    sources: [measuring],
  },
  'review-outcomes': {
    who: 'not stated',
    strength: 'must',
    text: 'Outcomes must be reviewed in accordance with the Family Outcome Framework of County Durham.',
    stages: ['review'],
    sources: [measuring],
  },
  'record-outcomes': {
    who: 'not stated',
    strength: 'must',
    text: 'Outcomes must be recorded and updated on Liquid Logic, in EHM’s Supporting Families module.',
    stages: ['review', 'records'],
    sources: [measuring],
  },
  'refer-to-signs-of-safety': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Please also refer to the Signs of Safety/Wellbeing Framework.',
    stages: ['review'],
    sources: [measuring],
  },
  'ifst-plan-reviewed-at-taf': {
    who: 'not stated',
    strength: 'will',
    text: 'At each TAF meeting, the Outcome Focussed Family Plan will be reviewed.',
    stages: ['review'],
    sources: [inTheTeam],
  },
  'ifst-time-of-the-next-taf': {
    who: 'not stated',
    strength: 'will',
    text: 'Each TAF meeting will take place {timescale:taf-review} from the last TAF.',
    stages: ['review'],
    cites: { 'taf-review': 'rule' },
    sources: [inTheTeam],
  },
  'ifst-discuss-goals': {
    who: 'not stated',
    strength: 'will',
    text: 'The Family Plan will be used to discuss how each of the family goals has progressed, and any changes that the family have made and/or that have been achieved.',
    stages: ['review'],
    sources: [inTheTeam],
  },
  'ifst-scaling-questions': {
    who: 'not stated',
    strength: 'should',
    text: 'At each TAF meeting, scaling questions should be put routinely to TAF members, including the family, to support in measuring progress.',
    stages: ['review'],
    sources: [inTheTeam],
  },
  'ifst-record-the-discussion': {
    who: 'not stated',
    strength: 'should',
    text: 'The discussion should be recorded in the TAF Meeting notes.',
    stages: ['review', 'records'],
    sources: [inTheTeam],
  },
  'ifst-share-updated-plan': {
    who: 'not stated',
    strength: 'should',
    text: 'The updated Family Plan should, with family consent, be shared with the family and TAF members {timescale:share-updated-plan} of the meeting.',
    stages: ['review', 'records'],
    sources: [inTheTeam],
  },
  'hub-time-limited': {
    who: 'not stated',
    strength: 'will',
    text: 'Early help that is offered through Family Hubs will be time limited.',
    stages: ['support'],
    sources: [inTheHub],
  },
  'hub-indicate-the-limit': {
    who: 'not stated',
    strength: 'should',
    text: 'The Family Plan should clearly indicate that early help through the Family Hub is time limited.',
    stages: ['support'],
    sources: [inTheHub],
  },
  'hub-review-in-case-discussions': {
    who: 'not stated',
    strength: 'should',
    text: 'In the Family Hub, “this” should be reviewed in the case discussions between the Family Hub Team Manager and the practitioner. It may mean the time limit, the early help or the Family Plan.',
    stages: ['review'],
    sources: [inTheHub],
  },
  'hub-agree-further-support': {
    who: { anyOf: ['hub-manager'] },
    strength: 'may',
    text: 'If other options of support have been explored and step-down to another agency has been considered, the Family Hub Team Manager may agree in a case discussion meeting that support needs to continue, for {timescale:hub-further-support}.',
    stages: ['review'],
    sources: [inTheHub],
  },
  'hub-review-further-support': {
    who: 'not stated',
    strength: 'will',
    text: 'Further support in the Family Hub that the manager has agreed will be reviewed {timescale:hub-review-further-support}.',
    stages: ['review'],
    sources: [inTheHub],
  },
  'hub-record-progress': {
    who: 'not stated',
    strength: 'should',
    text: 'On the Case Supervision Form on LiquidLogic, the progress of each of the family goals should be recorded, with any changes made and/or achieved “with the practitioner”.',
    stages: ['review', 'records'],
    sources: [inTheHub],
  },
  'hub-practitioner-restarts': {
    who: { anyOf: ['practitioner'] },
    strength: 'can',
    text: 'If there has been a significant change in the family’s plan, the practitioner can restart “this”, and then update it.',
    stages: ['review', 'support'],
    sources: [inTheHub],
  },
  'hub-decisions-tab': {
    who: 'not stated',
    strength: 'can',
    text: 'Restarting the plan and updating it can be done via the decisions tab.',
    stages: ['review', 'records'],
    sources: [inTheHub],
  },
  'hub-send-for-authorisation': {
    who: 'not stated',
    strength: 'will',
    text: 'After the update “this” will be sent to the Family Hub Team Manager to be authorised, and closed down.',
    stages: ['review', 'records'],
    sources: [inTheHub],
  },
} as const satisfies Record<string, DutyRule>;
