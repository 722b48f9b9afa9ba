import type { DutyRule } from './rule.ts';

const requirements = {
  section: 'taf-meeting-requirements',
  ref: 'Chapter 10, Requirements for a TAF Meeting',
} as const;

/** Chapter 10: what a TAF meeting requires, up to the plan that is sent. */
export const tafMeetingRequirementsDuties = {
  'taf-welcome': {
    who: 'not stated',
    strength: 'not stated',
    text: 'A TAF meeting has a welcome, introductions and apologies.',
    stages: ['assessment', 'support', 'review'],
    sources: [requirements],
  },
  'taf-attendance': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Complete the sign in sheet. If the TAF is virtual, the chair notes attendance.',
    stages: ['assessment', 'support', 'review', 'records'],
    sources: [requirements],
  },
  'taf-agree-who-updates': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Agree who will update the plan. A TAF Member might do so, on behalf of the Key Worker (Chair).',
    stages: ['assessment', 'support', 'review', 'records'],
    sources: [requirements],
  },
  'taf-key-worker-responsible': {
    who: { anyOf: ['key-worker'] },
    strength: 'will',
    text: 'It will be the Key Worker’s responsibility to update the plan on LiquidLogic.',
    stages: ['assessment', 'support', 'review', 'records'],
    sources: [requirements],
  },
  'taf-worries-and-strengths': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Use scaling questions to review what we are worried about, and what is working well.',
    stages: ['assessment', 'support', 'review'],
    sources: [requirements],
  },
  'taf-sign-previous-plan': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Review the previous Family Plan, and sign it as a true record.',
    stages: ['review', 'records'],
    sources: [requirements],
  },
  'taf-identify-errors': {
    who: { anyOf: ['team-around-the-family'] },
    strength: 'is responsible for',
    text: 'TAF members are responsible for identifying any errors within the Family Plan, and for informing the Key Worker of them.',
    stages: ['review', 'records'],
    sources: [requirements],
  },
  'taf-previous-actions': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Review previous actions and progress from the Family Plan, using:',
    list: [
      'a review of the views of the children and young people (the document’s CYP) and of the parent/carer, on progress and/or worries',
      'a review of the family’s views on progress and/or concerns',
      'a record of the views of professionals',
      'chronology updates/concerns',
      'a review of which TAF members are required or no longer required',
    ],
    stages: ['review'],
    sources: [requirements],
  },
  'taf-summarise': {
    who: { anyOf: ['practitioner'] },
    strength: 'not stated',
    text: 'The practitioner summarises the key points from the meeting.',
    stages: ['assessment', 'support', 'review'],
    sources: [requirements],
  },
  'taf-record-actions': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Record new actions and goals for the family.',
    stages: ['assessment', 'support', 'review', 'records'],
    sources: [requirements],
  },
  'taf-next-meeting': {
    who: 'not stated',
    strength: 'not stated',
    text: 'The list of requirements ends with the date and time of the next meeting.',
    stages: ['assessment', 'support', 'review'],
    sources: [requirements],
  },
  'share-updated-plan': {
    who: 'not stated',
    strength: 'should',
    text: 'The family and all TAF members should be sent a copy of the updated Family Plan {timescale:share-updated-plan} of the meeting.',
    stages: ['assessment', 'support', 'review', 'records'],
    sources: [requirements],
  },
} as const satisfies Record<string, DutyRule>;
