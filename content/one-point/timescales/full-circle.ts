import type { Rule } from './rule.ts';

const workflow = {
  section: 'full-circle-after-screening',
  ref: 'Chapter 15, Workflow 3',
} as const;

/** Chapter 15: timed rules about Full Circle. */
export const fullCircleTimescales = {
  'reach-full-circle': {
    kind: 'prompt',
    title: 'Support adoptive families to reach Full Circle',
    who: 'not stated',
    action: 'support adoptive families to reach Full Circle',
    strength: 'needs to',
    stated: { words: 'without delay' },
    sources: [
      {
        section: 'full-circle',
        ref: 'Chapter 15, Children Social Care Full Circle Service',
      },
    ],
  },
  'full-circle-initial-taf': {
    kind: 'deadline',
    title: 'Arrange an initial TAF in work with Full Circle',
    who: { anyOf: ['one-point-worker'] },
    action: 'arrange an initial TAF to review progress',
    strength: 'not stated',
    applies: {
      when: 'if required, in work with Full Circle; the alternative is to review progress with the Full Circle Social Worker and the family',
    },
    stated: { words: 'at {amount}', bound: 'exactly', figure: 6, unit: 'weeks' },
    readings: [
      {
        counts: { from: 'screening-assessment-meeting' },
        startNotStated: true,
        text: 'Counted from the Screening Assessment Meeting, the step before it.',
      },
      {
        counts: { from: 'key-worker-allocated' },
        startNotStated: true,
        text: 'Counted from the allocation to the Key Worker, with which the workflow begins.',
      },
    ],
    sources: [workflow],
  },
  'full-circle-review': {
    kind: 'recurrence',
    title: 'Review progress with the Full Circle Social Worker',
    who: { anyOf: ['one-point-worker'] },
    action: 'review progress with the Full Circle Social Worker and the family',
    strength: 'not stated',
    applies: { when: 'in work with Full Circle, as the alternative to an initial TAF' },
    stated: { words: 'every {amount}', bound: 'exactly', figure: 6, unit: 'weeks' },
    readings: [
      {
        basis: 'series',
        counts: { from: 'screening-assessment-meeting' },
        startNotStated: true,
        text: 'In a fixed series from the Screening Assessment Meeting.',
      },
      {
        basis: 'sinceLast',
        counts: { from: 'full-circle-progress-reviewed' },
        startNotStated: true,
        text: 'From the last review.',
      },
    ],
    sources: [workflow],
  },
  'full-circle-assessment': {
    kind: 'deadline',
    title: 'Complete the Full Circle Assessment',
    who: 'not stated',
    action: 'complete the Full Circle Assessment in LL',
    strength: 'not stated',
    stated: { words: 'within {amount}', bound: 'atMost', figure: 10, unit: 'working-days' },
    readings: [{ counts: { from: 'screening-assessment-meeting' } }],
    done: 'full-circle-assessment-completed',
    sources: [workflow],
  },
  'full-circle-approval': {
    kind: 'deadline',
    title: 'Send for a manager’s approval in work with Full Circle',
    who: 'not stated',
    action: 'send to the manager for approval (the line does not say what is sent)',
    strength: 'not stated',
    stated: { words: 'within {amount}', bound: 'atMost', figure: 10, unit: 'working-days' },
    readings: [
      {
        counts: { from: 'full-circle-assessment-completed' },
        startNotStated: true,
        text: 'Counted from completion of the Full Circle Assessment, which is copied from.',
      },
      {
        counts: { from: 'screening-assessment-meeting' },
        startNotStated: true,
        text: 'Counted from the Screening Assessment Meeting, as the same figure is for the Full Circle Assessment.',
      },
    ],
    sources: [workflow],
  },
  'full-circle-contact': {
    kind: 'recurrence',
    title: 'Keep in contact with the family in work with Full Circle',
    who: 'not stated',
    action:
      'keep in contact with the family, virtually or by telephone, to complete a welfare check',
    strength: 'not stated',
    qualifiers: ['at least'],
    applies: { when: 'if there is no ongoing OPS support' },
    stated: { words: 'at least once every {amount}', bound: 'atMost', figure: 4, unit: 'weeks' },
    readings: [{ basis: 'sinceLast', counts: { from: 'full-circle-last-contact' } }],
    sources: [workflow],
  },
} as const satisfies Record<string, Rule>;
