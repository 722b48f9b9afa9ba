import type { DutyRule } from './rule.ts';

const review = { section: 'taf-reviews', ref: 'Chapter 10, Review Process' } as const;

const invitations = {
  section: 'partner-led-taf',
  ref: 'Chapter 10, Invitations to attend Team Around the Family (TAF) Meetings',
} as const;

/** Chapter 10: review meetings, and TAFs that a partner leads. */
export const tafReviewsDuties = {
  'taf-review': {
    who: { anyOf: ['team-around-the-family'] },
    strength: 'will',
    text: 'Depending on the needs of the family, the Family Plan will be reviewed by the Team around the Family {timescale:taf-review} from the last TAF. The aim is to review progress against the small goals set, and against the outcomes on the plan.',
    stages: ['review'],
    sources: [review],
  },
  'taf-no-progress': {
    who: { anyOf: ['team-around-the-family'] },
    strength: 'will',
    text: 'The TAF will also look at reasons why there has been no progress, and help the family to identify barriers to making change.',
    stages: ['review'],
    sources: [review],
  },
  'taf-explain-purpose': {
    who: { anyOf: ['practitioner'] },
    strength: 'should',
    text: 'Before each meeting, the practitioner should explain its purpose to the family.',
    stages: ['review'],
    sources: [review],
  },
  'taf-tell-who-attends': {
    who: { anyOf: ['practitioner'] },
    strength: 'should',
    text: 'The practitioner should also tell the family, before each meeting, who will be attending and why.',
    stages: ['review'],
    sources: [review],
  },
  'taf-speak-before': {
    who: { anyOf: ['team-around-the-family'] },
    strength: 'is responsible for',
    text: 'All members of the TAF are responsible for speaking to parents/family members before meetings. Children, young people and the family then know what information will be shared.',
    stages: ['review'],
    sources: [review],
  },
  'taf-nothing-new': {
    who: 'not stated',
    strength: 'should',
    text: 'No information that is new to the family should be shared at the TAF meeting.',
    stages: ['review'],
    sources: [review],
  },
  'taf-plan-support': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Review meetings are also used to plan what support the children, young people and family need over {timescale:plan-support-at-review}.',
    stages: ['review', 'support'],
    sources: [review],
  },
  'taf-plan-as-basis': {
    who: 'not stated',
    strength: 'should',
    text: 'Each TAF meeting should take the Child and Family Plan as the basis of its discussion.',
    stages: ['review'],
    sources: [review],
  },
  'taf-include-parents': {
    who: 'not stated',
    strength: 'should',
    text: 'TAF meetings should always include the parents/carers.',
    stages: ['review'],
    sources: [review],
  },
  'taf-separate-parts': {
    who: 'not stated',
    strength: 'should',
    text: 'If appropriate, arrangements should be made so that both parents can each attend a separate part of a TAF meeting.',
    stages: ['review'],
    sources: [review],
  },
  'gather-views-before-taf': {
    who: { anyOf: ['practitioner'] },
    strength: 'must',
    text: 'If the parents and children are not attending the TAF, the practitioner must make sure that they have gathered their views {timescale:gather-views-before-taf} to the meeting, as part of their ongoing work.',
    stages: ['review'],
    sources: [review],
  },
  'taf-voice-opinions': {
    who: { anyOf: ['practitioner'] },
    strength: 'should',
    text: 'The practitioner should focus on supporting parents to voice their opinions. If that is not possible, they should ensure that the parents’ views are represented, and clearly recorded in the Family Plan.',
    stages: ['review', 'records'],
    sources: [review],
  },
  'taf-manager-attends': {
    who: { anyOf: ['ifst-manager', 'senior-key-worker', 'manager'] },
    strength: 'will',
    text: 'If the family is not due for closure, an OPS manager (IFST or FC TM/SKW) will attend {figure:manager-at-taf}. This is part of the review process, and of management oversight.',
    stages: ['review'],
    sources: [review],
  },
  'partner-invitations': {
    who: { anyOf: ['partner-agency'] },
    strength: 'should',
    text: 'Partner agencies’ invitations to TAF meetings should go via the Early Help Advisors, either by telephone call or by email from the partner.',
    stages: ['support'],
    sources: [invitations],
  },
  'advisor-supports-partner': {
    who: { anyOf: ['early-help-advisor'] },
    strength: 'not stated',
    text: 'The Early Help Advisor would offer the partner support, or advise them on whether they should request (additional) early help.',
    stages: ['support', 'request'],
    sources: [invitations],
  },
  'advisor-no-outcome': {
    who: { anyOf: ['early-help-advisor'] },
    strength: 'will',
    text: 'The Early Help Advisor will not advise the partner on what the outcome of such a request (triage) will be.',
    stages: ['request'],
    sources: [invitations],
  },
  'advisor-discusses': {
    who: { anyOf: ['early-help-advisor'] },
    strength: 'will',
    text: 'If One Point has known the family before ({timescale:known-to-one-point}), the Early Help Advisor will have a discussion with the previous worker and Team Manager, and will decide whether it is appropriate for “them” also to attend the TAF.',
    stages: ['support'],
    cites: { 'known-to-one-point': 'nothing' },
    sources: [invitations],
  },
  'advisor-no-record': {
    who: 'not stated',
    strength: 'is to',
    text: 'When a partner invites One Point to its TAF, the information is not to be recorded on LiquidLogic “in both instances”, as the family has not given consent.',
    stages: ['support', 'records'],
    sources: [invitations],
  },
  'request-after-a-taf': {
    who: { anyOf: ['referring-agency'] },
    strength: 'should',
    text: 'If a family requires One Point to become the lead agency, the agency that initiated the TAF (the referring agency) should make an Early Help request by the standard referral process. In it, the agency should reference the agreement of the TAF members.',
    stages: ['request'],
    sources: [
      {
        section: 'partner-led-taf',
        ref: 'Chapter 10, Process for initiating a referral to One Point following a TAF',
      },
    ],
  },
} as const satisfies Record<string, DutyRule>;
