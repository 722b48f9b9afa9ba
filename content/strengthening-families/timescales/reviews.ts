import type { Rule } from './rule.ts';

/** Section 10: reviews of the plan. */
export const reviews = {
  'reviews-10-2': {
    kind: 'recurrence',
    title: 'Review the child in need plan (10.2)',
    who: { allOf: ['sf-social-worker', 'team-around-the-child'] },
    action: 'review the plan',
    strength: 'should',
    stated: {
      words: 'at no less than {figure} weekly intervals',
      bound: 'atLeast',
      figure: 6,
      unit: 'weeks',
    },
    readings: [
      {
        basis: 'sinceLast',
        bound: 'atMost',
        counts: { from: 'last-review' },
        text: 'Reviews are no rarer than this: at most so long may pass, which is what the phrase usually means.',
      },
      {
        basis: 'sinceLast',
        counts: { from: 'last-review' },
        text: 'Reviews are no closer together than this, which is what the words say.',
      },
    ],
    sources: [
      { section: 'reviews', ref: '10.2' },
      { section: 'reviews', ref: '10.1' },
    ],
  },
  'assess-throughout': {
    kind: 'prompt',
    title: 'Go on assessing',
    who: 'not stated',
    action: 'continue assessment',
    strength: 'should',
    stated: { words: 'throughout the period of intervention' },
    sources: [{ section: 'reviews', ref: '10.2' }],
  },
  'constant-review': {
    kind: 'prompt',
    title: 'Keep judgements under review',
    who: { anyOf: ['professionals'] },
    action: 'keep their judgements under review',
    strength: 'needs to',
    stated: { words: 'under constant critical review' },
    sources: [{ section: 'reviews', ref: '10.2' }],
  },
  'distribute-review-plan': {
    kind: 'deadline',
    title: 'Distribute the plan after a review',
    who: { anyOf: ['sf-social-worker'] },
    action:
      'ensure that a copy of the plan is distributed to the child or young person, the parent or carer, and all key agencies and family members',
    strength: 'will',
    stated: { words: 'within {amount}', bound: 'atMost', figure: 5, unit: 'working-days' },
    readings: [
      {
        counts: { from: 'last-review' },
        text: 'The document counts from “the meeting”, taken here as that of the review. A review will generally take place within one.',
      },
    ],
    sources: [{ section: 'reviews', ref: '10.5' }],
  },
  'upload-once-signed': {
    kind: 'prompt',
    title: 'Do not upload the plan as completed',
    who: 'not stated',
    action: 'not upload the plan onto Mosaic as completed',
    strength: 'should',
    stated: { words: 'until it is signed' },
    sources: [{ section: 'reviews', ref: '10.5' }],
  },
} as const satisfies Record<string, Rule>;
