import type { Rule } from './rule.ts';

/** Sections 8, 10 and 12: fixed days of the week, and visits to a family that disengages. */
export const meetingsAndLists = {
  'children-of-concern-meetings': {
    kind: 'schedule',
    title: 'Hold the Children of Concern meetings',
    who: 'not stated',
    action: 'hold the Children of Concern meetings',
    strength: 'not stated',
    stated: { words: 'on a Friday afternoon and Monday morning' },
    occurs: {
      on: 'weekdays',
      weekdays: [
        { day: 'friday', part: 'afternoon' },
        { day: 'monday', part: 'morning' },
      ],
    },
    sources: [{ section: 'children-of-concern', ref: '8' }],
  },
  'service-user-list': {
    kind: 'schedule',
    title: 'Bring the service user list up to date',
    who: { anyOf: ['worker'] },
    action: 'make sure that their list of service users is up to date',
    strength: 'is responsible for',
    qualifiers: ['as changes occur', 'at the very least'],
    stated: {
      words:
        'as changes occur, or every Friday before the Children of Concern meeting at the very least',
    },
    occurs: { on: 'weekdays', weekdays: [{ day: 'friday' }] },
    sources: [{ section: 'service-user-list', ref: '10' }],
  },
  'unannounced-visits': {
    kind: 'prompt',
    title: 'Visit unannounced',
    who: 'not stated',
    action: 'make unannounced home visits',
    strength: 'will',
    applies: { when: 'when a family starts to disengage, or only engaged when in crisis' },
    stated: { words: 'at different times of the day' },
    sources: [{ section: 'disengagement', ref: '12' }],
  },
} as const satisfies Record<string, Rule>;
