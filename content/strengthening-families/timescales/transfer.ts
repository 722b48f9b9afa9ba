import type { Rule } from './rule.ts';

/** Section 8: transfers into the team. */
export const transfer = {
  'initial-response-involvement': {
    kind: 'limit',
    title: 'Initial Response’s involvement that calls for a transfer summary',
    who: 'not stated',
    action: 'complete a transfer summary',
    strength: 'should',
    applies: {
      when: 'if work has also been completed following the completion of a single assessment',
    },
    stated: {
      words: 'a period of {amount} or more',
      bound: 'atLeast',
      figure: 4,
      unit: 'weeks',
    },
    readings: [{ counts: { from: 'initial-response-began' } }],
    sources: [{ section: 'transfers', ref: '8.1.2' }],
  },
  'take-the-case': {
    kind: 'prompt',
    title: 'Take the case',
    who: { allOf: ['family-support-worker', 'sf-social-worker'] },
    action: 'take the case',
    strength: 'will',
    applies: { when: 'once it has been agreed that the case should transfer' },
    stated: {
      words: 'at the child in need meeting that is arranged next, or at an agreed earliest point',
    },
    sources: [{ section: 'transfers', ref: '8.1.5' }],
  },
  'plan-before-transfer': {
    kind: 'prompt',
    title: 'Agree the plan with its financial support',
    who: { anyOf: ['transferring-team'] },
    action:
      'be responsible for ensuring that a child in need plan is agreed, which includes financial support',
    strength: 'will',
    applies: { when: 'where the family has no recourse to public funds' },
    stated: { words: 'prior to transfer' },
    counts: { before: 'case-transferred' },
    sources: [{ section: 'no-recourse-to-public-funds', ref: '8.2.1' }],
  },
  'regular-basis': {
    kind: 'prompt',
    title: 'Review the plan of a family with no recourse to public funds',
    who: { anyOf: ['sf-social-worker'] },
    action: 'review the child in need plan',
    strength: 'needs to',
    applies: { when: 'where the family has no recourse to public funds' },
    stated: { words: 'on a regular basis' },
    sources: [
      { section: 'no-recourse-to-public-funds', ref: '8.2.3' },
      { section: 'no-recourse-to-public-funds', ref: '8.2.1' },
    ],
  },
} as const satisfies Record<string, Rule>;
