import type { Rule } from './rule.ts';

const purpose = {
  section: 'team-around-the-family',
  ref: 'Chapter 10, Purpose of the TAF Meeting',
} as const;

const initial = {
  section: 'initial-taf',
  ref: 'Chapter 10, Initial Team around the Family (TAF) meeting after allocation',
} as const;

const review = { section: 'taf-reviews', ref: 'Chapter 10, Review Process' } as const;

/** Chapter 10: timed rules about Team Around the Family meetings. */
export const teamAroundTheFamilyTimescales = {
  'taf-during-assessment': {
    kind: 'prompt',
    title: 'Hold a TAF during the assessment period',
    who: 'not stated',
    action: 'hold a TAF',
    strength: 'must',
    applies: { when: 'in the Intensive Family Support Team' },
    stated: { words: 'during the assessment period' },
    sources: [
      {
        section: 'team-around-the-family',
        ref: 'Chapter 10, What is a Team Around the Family Meeting?',
      },
    ],
  },
  'taf-after-network-meeting': {
    kind: 'prompt',
    title: 'Hold the initial TAF after any Family Network Meeting',
    who: 'not stated',
    action: 'hold the initial TAF',
    strength: 'should',
    applies: { when: 'where a TAF is required' },
    stated: { words: 'during the assessment period and after any Family Network Meeting' },
    sources: [initial],
  },
  'update-plan-after-taf': {
    kind: 'deadline',
    title: 'Update the Family Plan after a TAF',
    who: 'not stated',
    action: 'update the Family Plan on LiquidLogic EHM',
    strength: 'should',
    stated: { words: 'within {amount}', bound: 'atMost', figure: 5, unit: 'working-days' },
    readings: [{ counts: { from: 'taf-meeting' } }],
    sources: [initial],
  },
  'taf-review': {
    kind: 'recurrence',
    title: 'Review the Family Plan at the next TAF',
    who: { anyOf: ['team-around-the-family'] },
    action: 'review the Family Plan',
    strength: 'will',
    applies: { when: 'depending on the needs of the family: so chapter 10, and not chapter 8' },
    stated: { words: 'within {amount}', bound: 'atMost', figure: 30, unit: 'working-days' },
    readings: [{ basis: 'sinceLast', counts: { from: 'taf-meeting' } }],
    sources: [
      review,
      {
        section: 'reviewing-family-plans',
        ref: 'Chapter 8, Reviewing the Family Plan in the Intensive Family Support Team',
      },
    ],
  },
  'agree-support-at-taf': {
    kind: 'period',
    title: 'Agree support at a TAF',
    who: 'not stated',
    action: 'agree support, or support up until the date of the next TAF meeting',
    strength: 'not stated',
    stated: {
      words: '{amount} of support',
      bound: 'exactly',
      figure: { min: 4, max: 6 },
      unit: 'weeks',
    },
    readings: [{ shape: 'length', counts: { from: 'taf-meeting' }, startNotStated: true }],
    sources: [purpose],
  },
  'plan-support-at-review': {
    kind: 'period',
    title: 'Plan support at a review TAF',
    who: 'not stated',
    action: 'plan what support the children, young people and family need',
    strength: 'not stated',
    stated: {
      words: 'the next {amount}',
      bound: 'exactly',
      figure: { min: 4, max: 6 },
      unit: 'weeks',
    },
    readings: [{ shape: 'length', counts: { from: 'taf-meeting' }, startNotStated: true }],
    sources: [review],
  },
  'agree-taf-dates': {
    kind: 'period',
    title: 'Agree the dates of the TAF meetings ahead',
    who: 'not stated',
    action: 'agree the dates of TAF meetings, so that everyone can attend',
    strength: 'not stated',
    stated: { words: 'the next {amount}', bound: 'exactly', figure: 3, unit: 'months' },
    readings: [{ shape: 'length', counts: { from: 'taf-meeting' }, startNotStated: true }],
    sources: [purpose],
  },
  'gather-views-before-taf': {
    kind: 'deadline',
    title: 'Gather the views of those who are not attending a TAF',
    who: { anyOf: ['practitioner'] },
    action: 'make sure that the views of the parents and children are gathered',
    strength: 'must',
    applies: { when: 'if the parents and children are not attending the TAF' },
    stated: { words: '{amount} prior', bound: 'exactly', figure: 1, unit: 'weeks' },
    readings: [
      {
        counts: { before: 'next-taf' },
        bound: 'atLeast',
        text: 'By that day at the latest. Earlier will do.',
      },
      {
        counts: { before: 'next-taf' },
        bound: 'atMost',
        text: 'Between that day and the meeting, so that the views are recent.',
      },
    ],
    sources: [review],
  },
  'known-to-one-point': {
    kind: 'limit',
    title: 'Count a family as previously known to One Point',
    who: 'not stated',
    action: 'count a family as previously known to One Point',
    strength: 'not stated',
    applies: { when: 'when a partner invites One Point to its TAF' },
    stated: { words: 'within the last {amount}', bound: 'atMost', figure: 12, unit: 'months' },
    readings: [{ counts: { before: 'partner-invitation' }, startNotStated: true }],
    sources: [
      {
        section: 'partner-led-taf',
        ref: 'Chapter 10, Invitations to attend Team Around the Family (TAF) Meetings',
      },
    ],
  },
} as const satisfies Record<string, Rule>;
