import type { Rule } from './rule.ts';

const reviews = {
  section: 'team-around-the-community-reviews',
  ref: 'Chapter 15, Team Around the Community (TAC) Programme',
} as const;

/** Chapter 15: timed rules about Team Around the Community. */
export const teamAroundTheCommunityTimescales = {
  'tac-length': {
    kind: 'limit',
    title: 'End the TAC intervention',
    who: 'not stated',
    action: 'end the TAC intervention',
    strength: 'will',
    qualifiers: ['usually'],
    stated: { words: 'no more than {amount}', bound: 'atMost', figure: 12, unit: 'weeks' },
    readings: [
      {
        counts: { from: 'tac-begun' },
        startNotStated: true,
        text: 'From the first session with the young people.',
      },
      {
        counts: { from: 'tac-agreed' },
        startNotStated: true,
        text: 'From the day on which the programme is agreed with partners.',
      },
    ],
    sources: [reviews],
  },
  'tac-review': {
    kind: 'recurrence',
    title: 'Review all TAC work',
    who: 'not stated',
    action: 'review all TAC work, to ensure progress and monitor outcomes',
    strength: 'will',
    stated: { words: 'every {amount}', bound: 'exactly', figure: 6, unit: 'weeks' },
    readings: [
      {
        basis: 'series',
        counts: { from: 'tac-begun' },
        startNotStated: true,
        text: 'In a fixed series from the first session of the intervention.',
      },
      {
        basis: 'sinceLast',
        counts: { from: 'tac-reviewed' },
        startNotStated: true,
        text: 'From the last review.',
      },
    ],
    sources: [reviews],
  },
} as const satisfies Record<string, Rule>;
