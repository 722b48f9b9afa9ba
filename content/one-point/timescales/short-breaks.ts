import type { Rule } from './rule.ts';

/** Chapter 15: timed rules about short breaks. */
export const shortBreaksTimescales = {
  'case-management-meeting': {
    kind: 'schedule',
    title: 'Discuss a family that may require an assessed short break',
    who: { anyOf: ['hub-manager'] },
    action: 'discuss the family',
    strength: 'will',
    applies: {
      when: 'if a family that is open to the Family Hub Team may require an assessed short break, having tried all other options',
    },
    stated: { words: 'in the weekly case management meeting' },
    occurs: { on: 'cycle', each: 'week' },
    sources: [
      {
        section: 'short-breaks',
        ref: 'Chapter 15, Specialist support',
      },
    ],
  },
} as const satisfies Record<string, Rule>;
