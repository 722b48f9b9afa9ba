import type { Rule } from './rule.ts';

/** Sections 9.5, 10.3, 11 and 12: visits, and what goes on between them. */
export const visits = {
  'plan-visiting-frequency': {
    kind: 'recurrence',
    title: 'Visit at the minimum frequency in the plan',
    who: 'not stated',
    action:
      'visit at a minimum frequency that is individually determined; the plan will state who is responsible',
    strength: 'should',
    qualifiers: ['minimum', 'individually determined'],
    stated: {
      words: 'not less than {figure} weekly',
      bound: 'atLeast',
      figure: 3,
      unit: 'weeks',
    },
    readings: [
      {
        basis: 'sinceLast',
        bound: 'atMost',
        counts: { from: 'last-visit' },
        text: 'Visits are no rarer than this: at most so long may pass. “Minimum” and 11.1 point to this reading.',
      },
      {
        basis: 'sinceLast',
        counts: { from: 'last-visit' },
        text: 'Visits are no closer together than this, if the words are taken of the time between them.',
      },
    ],
    sources: [
      { section: 'plans', ref: '9.5' },
      { section: 'reviews', ref: '10.3' },
    ],
  },
  visits: {
    kind: 'recurrence',
    title: 'Visit the child or young person',
    who: { anyOf: ['family-support-worker'] },
    action: 'visit all children and young people, in line with the agreements in the plan',
    strength: 'should',
    stated: {
      words: 'no less than every {amount}',
      bound: 'atMost',
      figure: 3,
      unit: 'weeks',
    },
    readings: [{ basis: 'sinceLast', counts: { from: 'last-visit' } }],
    sources: [{ section: 'visits', ref: '11.1' }],
  },
  'keep-in-focus': {
    kind: 'prompt',
    title: 'Keep the child or young person in focus',
    who: 'not stated',
    action: 'keep the child or young person in focus',
    strength: 'must',
    stated: { words: 'throughout the intervention' },
    sources: [{ section: 'visits', ref: '11.2' }],
  },
  'maintain-chronology': {
    kind: 'prompt',
    title: 'Maintain the chronology',
    who: { allOf: ['responsible-worker'] },
    action: 'maintain and contribute to the child or young person’s chronology',
    strength: 'should',
    stated: { words: 'during the intervention' },
    sources: [{ section: 'chronology', ref: '12.1' }],
  },
  'review-at-supervision': {
    kind: 'prompt',
    title: 'Review and update earlier involvement and concerns',
    who: 'not stated',
    action: 'review and update previous involvement and concerns (“all of this”)',
    strength: 'should',
    stated: { words: 'at supervision' },
    sources: [{ section: 'chronology', ref: '12.2' }],
  },
} as const satisfies Record<string, Rule>;
