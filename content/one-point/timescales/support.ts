import type { Rule } from './rule.ts';

/** Chapter 9: timed rules about support and the Family Hub offer. */
export const supportTimescales = {
  'offer-network-meeting-at-start': {
    kind: 'prompt',
    title: 'Offer a Family Network Meeting',
    who: 'not stated',
    action: 'offer a Family Network Meeting',
    strength: 'should',
    stated: { words: 'at the start of support from the OPS' },
    sources: [
      { section: 'working-with-families', ref: 'Chapter 9, Delivering Support and Interventions' },
    ],
  },
  'review-after-hub-work': {
    kind: 'deadline',
    title: 'Review the family in the Family Hub',
    who: 'not stated',
    action: 'review the family with the Family Hub Team Manager',
    strength: 'will',
    stated: { words: 'after the {amount} of work', bound: 'atLeast', figure: 6, unit: 'weeks' },
    readings: [
      {
        counts: { from: 'hub-work-started' },
        startNotStated: true,
        text: 'Counted from the day on which the work with the family begins. If the work is taken to begin with the Family Plan, enter the plan’s date.',
      },
      {
        counts: { from: 'family-hub-consent' },
        startNotStated: true,
        text: 'Counted from consent, like the assessment in the Family Hub, so that the assessment is a part of the work.',
      },
      {
        counts: { from: 'family-hub-allocation' },
        startNotStated: true,
        text: 'Counted from allocation to the Early Help Practitioner, when the case begins in the Family Hub.',
      },
    ],
    sources: [{ section: 'family-hub-offer', ref: 'Chapter 9, Family Hub Offer' }],
  },
} as const satisfies Record<string, Rule>;
