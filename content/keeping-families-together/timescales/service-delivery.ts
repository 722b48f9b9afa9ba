import type { Rule } from './rule.ts';

/** Section 4.2: how long support lasts. */
export const delivery = {
  'support-period': {
    kind: 'period',
    title: 'Offer intensive support',
    who: { anyOf: ['service'] },
    action: 'offer intensive support',
    strength: 'will',
    stated: { words: 'up to {amount}', bound: 'atMost', figure: 12, unit: 'weeks' },
    readings: [{ shape: 'length', counts: { from: 'support-start' } }],
    done: 'support-period-ended',
    sources: [{ section: 'service-delivery', ref: '4.2' }],
  },
  'support-extension': {
    kind: 'period',
    title: 'Extend support',
    who: 'not stated',
    action: 'extend intensive support',
    strength: 'not stated',
    qualifiers: ['option', 'if required'],
    stated: { words: 'a maximum of {amount}', bound: 'atMost', figure: 4, unit: 'weeks' },
    readings: [{ shape: 'length', counts: { from: 'support-period-ended' } }],
    sources: [{ section: 'service-delivery', ref: '4.2' }],
  },
  'phase-out': {
    kind: 'period',
    title: 'Phase support out',
    who: { anyOf: ['service'] },
    action: 'phase support out',
    strength: 'will',
    stated: {
      words: 'from weeks {figure}',
      bound: 'exactly',
      figure: { min: 6, max: 8 },
      unit: 'weeks',
    },
    readings: [
      {
        shape: 'span',
        counts: { from: 'support-start' },
        text: 'It is phased out between these weeks, and is over at the end of them.',
      },
      {
        shape: 'numbered',
        counts: { from: 'support-start' },
        text: 'The same, with the first week of support counted as week 1.',
      },
      {
        shape: 'begins',
        counts: { from: 'support-start' },
        text: 'It begins to be phased out at some time between these weeks, and goes on to the end of support.',
      },
    ],
    sources: [{ section: 'service-delivery', ref: '4.2' }],
  },
  'exit-phase': {
    kind: 'period',
    title: 'Hold an exit phase',
    who: 'not stated',
    action: 'hold an exit phase so that support ends smoothly',
    strength: 'will',
    applies: { when: 'if support is no longer needed while it is under way' },
    stated: { words: '{amount}', bound: 'exactly', figure: 2, unit: 'weeks' },
    readings: [{ shape: 'length', counts: { from: 'support-not-needed' } }],
    sources: [{ section: 'service-delivery', ref: '4.2' }],
  },
  'fgc-discussion': {
    kind: 'deadline',
    title: 'Discuss a Family Group Conference referral',
    who: 'not stated',
    action: 'discuss a referral to the Family Group Conference team',
    strength: 'is to',
    applies: {
      when: 'if the family is not already receiving support from the Family Group Conference service',
    },
    stated: { words: 'within the {amount}', bound: 'atMost', figure: 10, unit: 'days' },
    readings: [
      {
        counts: { from: 'support-start' },
        text: 'Calendar days from the start of support.',
      },
      {
        counts: { from: 'support-start' },
        unit: 'working-days',
        text: 'Working days from the start of support.',
      },
      {
        counts: { from: 'allocation' },
        unit: 'working-days',
        text: 'The same working days from allocation in which the plan is completed.',
      },
    ],
    sources: [{ section: 'service-delivery', ref: '4.2' }],
  },
} as const satisfies Record<string, Rule>;
