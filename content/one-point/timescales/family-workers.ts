import type { Rule } from './rule.ts';

/** Chapter 5: Family Workers’ work, from the thought of it to the joint visit. */
export const familyWorkersTimescales = {
  'family-work-timeline': {
    kind: 'prompt',
    title: 'What all work must have',
    who: 'not stated',
    action: 'identify a timeline for all work',
    strength: 'must',
    stated: { words: 'an identified timeline for review/completion' },
    sources: [
      {
        section: 'allocating-to-family-workers',
        ref: 'Chapter 5, Allocating work to IFST Family Workers',
      },
    ],
  },
  'consider-family-worker': {
    kind: 'prompt',
    title: 'Consider whether Family Worker support may be necessary',
    who: { anyOf: ['ifst-manager', 'senior-key-worker'] },
    action: 'consider whether Family Worker support may be necessary',
    strength: 'may',
    stated: { words: 'at the point of family allocation' },
    counts: { from: 'key-worker-allocated' },
    sources: [
      {
        section: 'allocating-to-family-workers',
        ref: 'Chapter 5, Allocating work to IFST Family Workers',
      },
    ],
  },
  'allocate-to-family-worker': {
    kind: 'deadline',
    title: 'Allocate the work to a Family Worker',
    who: { anyOf: ['senior-key-worker'] },
    action: 'allocate the work to a Family Worker',
    strength: 'not stated',
    stated: {
      words: 'within {amount}',
      bound: 'atMost',
      figure: 3,
      unit: 'working-days',
    },
    readings: [{ counts: { from: 'family-worker-request' } }],
    done: 'family-worker-allocated',
    sources: [
      {
        section: 'allocating-to-family-workers',
        ref: 'Chapter 5, Initial steps for Senior Key Worker',
      },
    ],
  },
  'meet-family-worker': {
    kind: 'deadline',
    title: 'Meet the Family Worker to discuss the plan of work',
    who: { anyOf: ['key-worker'] },
    action: 'meet with the Family Worker',
    strength: 'not stated',
    stated: {
      words: 'within {amount} following allocation',
      bound: 'atMost',
      figure: 2,
      unit: 'working-days',
    },
    readings: [
      {
        counts: { from: 'family-worker-allocated' },
        text: 'Counted from allocation to the Family Worker.',
      },
      {
        counts: { from: 'key-worker-allocated' },
        text: 'Counted from allocation of the family to the Key Worker.',
      },
    ],
    sources: [
      {
        section: 'family-worker-first-steps',
        ref: 'Chapter 5, Initial steps for Family Worker',
      },
    ],
  },
  'arrange-joint-visit': {
    kind: 'deadline',
    title: 'Arrange a joint Home Visit',
    who: { anyOf: ['key-worker'] },
    action: 'arrange a joint Home Visit with the Family Worker',
    strength: 'is to',
    stated: { words: 'within {amount}', bound: 'atMost', figure: 5, unit: 'working-days' },
    readings: [{ counts: { from: 'family-worker-allocated' } }],
    sources: [
      {
        section: 'family-worker-first-steps',
        ref: 'Chapter 5, Initial steps for Family Worker',
      },
    ],
  },
} as const satisfies Record<string, Rule>;
