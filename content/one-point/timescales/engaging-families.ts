import type { Rule } from './rule.ts';

/** Chapter 9: timed rules about Family Network Meetings and engaging families. */
export const engagingFamiliesTimescales = {
  'network-meeting-as-quickly-as-possible': {
    kind: 'prompt',
    title: 'Hold a Family Network Meeting quickly',
    who: 'not stated',
    action: 'hold a Family Network Meeting',
    strength: 'not stated',
    stated: { words: 'as quickly as possible' },
    sources: [
      {
        section: 'family-network-meetings',
        ref: 'Chapter 9, What is a Family Network Meeting?',
      },
    ],
  },
  'discuss-concerns-at-checkpoints': {
    kind: 'prompt',
    title: 'Discuss concerns about engagement with a manager',
    who: 'not stated',
    action: 'discuss concerns about engagement with a manager',
    strength: 'not stated',
    stated: {
      words:
        'when parents deny access to a child, at three missed planned appointments, and at management checkpoints',
    },
    sources: [
      {
        section: 'non-engagement',
        ref: 'Chapter 9, Non-Engagement Process Map, Discuss concerns with a manager',
      },
    ],
  },
} as const satisfies Record<string, Rule>;
