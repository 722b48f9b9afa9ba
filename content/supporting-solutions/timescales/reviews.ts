import type { Rule } from './rule.ts';

/** Sections 4, 6 and 7: reviews of a case, case discussions, and the work plan. */
export const reviews = {
  'phase-4-reviews': {
    kind: 'recurrence',
    title: 'Review the case in Phase 4',
    who: { allOf: ['allocated-worker', 'line-manager'] },
    action: 'review the case',
    strength: 'will',
    applies: { when: 'in Phase 4' },
    stated: { words: '{every}', bound: 'exactly', figure: 1, unit: 'months' },
    readings: [
      {
        basis: 'series',
        counts: { from: 'phase-3-ended' },
        startNotStated: true,
        text: 'Counted from the end of Phase 3, taken as the start of Phase 4.',
      },
      {
        basis: 'sinceLast',
        counts: { from: 'last-phase-4-review' },
        startNotStated: true,
        text: 'Counted from the last review that took place.',
      },
    ],
    sources: [{ section: 'later-phases', ref: '4 phase 4' }],
  },
  'case-discussions': {
    kind: 'recurrence',
    title: 'Complete a case discussion',
    who: 'not stated',
    action: 'complete a case discussion with the allocated Supporting Solutions Service worker',
    strength: 'will',
    stated: { words: '{every}', bound: 'exactly', figure: 1, unit: 'months' },
    readings: [
      {
        basis: 'series',
        counts: { from: 'allocation' },
        startNotStated: true,
        text: 'Counted from allocation to the worker.',
      },
      {
        basis: 'sinceLast',
        counts: { from: 'last-case-discussion' },
        startNotStated: true,
        text: 'Counted from the last case discussion that took place.',
      },
    ],
    sources: [{ section: 'case-discussion', ref: '6' }],
  },
  'actual-outcomes': {
    kind: 'prompt',
    title: 'Update “Actual Outcomes” in the work plan',
    who: { anyOf: ['allocated-worker'] },
    action: 'update the “Actual Outcomes” section of the work plan',
    strength: 'is responsible for',
    stated: { words: 'before the discussion' },
    counts: { before: 'case-discussion' },
    sources: [{ section: 'case-discussion', ref: '6' }],
  },
  'work-plan-review': {
    kind: 'prompt',
    title: 'Review and update work plans',
    who: 'not stated',
    action: 'review and update work plans',
    strength: 'will',
    stated: { words: 'regularly' },
    sources: [{ section: 'work-plan', ref: '7' }],
  },
} as const satisfies Record<string, Rule>;
