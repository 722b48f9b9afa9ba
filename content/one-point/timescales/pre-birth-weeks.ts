import type { Rule } from './rule.ts';

const sources = [{ section: 'pre-birth-planning', ref: 'Chapter 15, Workflow' }] as const;

/** "At Week N" names a point or a week: one reading for each. The chart does not say that it counts to the due date. */
const atTheWeek = [
  {
    counts: { before: 'baby-due' },
    startNotStated: true,
    text: 'On the day on which that week of pregnancy begins.',
  },
  {
    counts: { before: 'baby-due' },
    wholeWeek: true,
    startNotStated: true,
    text: 'On any day of that week of pregnancy.',
  },
] as const;

/** "Week N - M" names two weeks: with the last one in full, or up to its first day. */
const betweenWeeks = [
  {
    shape: 'numbered',
    counts: { before: 'baby-due' },
    startNotStated: true,
    text: 'From the beginning of the first week to the end of the last.',
  },
  {
    shape: 'span',
    counts: { before: 'baby-due' },
    startNotStated: true,
    text: 'From the day on which the first week begins to the day on which the last begins.',
  },
] as const;

/** Chapter 15: the Workflow of the Pre-Birth Intervention Plan, in weeks of pregnancy, of a plan and after the birth. */
export const preBirthWeeksTimescales = {
  'pre-birth-request-stage': {
    kind: 'deadline',
    title: 'Request and allocate pre-birth support, by the chart',
    who: { allOf: ['pbis-social-worker', 'hub-manager'] },
    action: 'request support (the Social Worker) and allocate it (the manager)',
    strength: 'not stated',
    stated: {
      words: 'before {amount}',
      bound: 'lessThan',
      figure: 16,
      unit: 'weeks-of-pregnancy',
    },
    readings: [{ counts: { before: 'baby-due' }, startNotStated: true }],
    sources,
  },
  'pre-birth-planning-stage': {
    kind: 'deadline',
    title: 'Meet to plan the pre-birth intervention, and visit, by the chart',
    who: { allOf: ['early-help-practitioner', 'pbis-social-worker'] },
    action: 'meet to plan intervention, and undertake a joint home visit',
    strength: 'not stated',
    stated: {
      words: 'before {amount}',
      bound: 'lessThan',
      figure: 16,
      unit: 'weeks-of-pregnancy',
    },
    readings: [{ counts: { before: 'baby-due' }, startNotStated: true }],
    sources,
  },
  'pre-birth-begin': {
    kind: 'deadline',
    title: 'Begin the pre-birth intervention',
    who: { anyOf: ['early-help-practitioner'] },
    action: 'begin the intervention',
    strength: 'not stated',
    stated: { words: 'at {amount}', bound: 'exactly', figure: 16, unit: 'weeks-of-pregnancy' },
    readings: [
      {
        counts: { before: 'baby-due' },
        startNotStated: true,
        text: 'The first day of the chart’s weeks of intervention. Once it has begun, its own date is the one to go by.',
      },
    ],
    done: 'pre-birth-intervention-started',
    sources,
  },
  'pre-birth-intervention-weeks': {
    kind: 'period',
    title: 'Carry out the pre-birth intervention',
    who: { anyOf: ['early-help-practitioner'] },
    action: 'implement the Intervention Plan',
    strength: 'not stated',
    stated: {
      words: 'in {amount}',
      bound: 'exactly',
      figure: { min: 16, max: 36 },
      unit: 'weeks-of-pregnancy',
    },
    readings: betweenWeeks,
    sources,
  },
  'pre-birth-first-plan': {
    kind: 'period',
    title: 'Implement the first Intervention Plan',
    who: { anyOf: ['early-help-practitioner'] },
    action: 'implement the first Intervention Plan',
    strength: 'not stated',
    stated: { words: 'for {amount}', bound: 'exactly', figure: 10, unit: 'weeks' },
    readings: [
      {
        shape: 'length',
        counts: { from: 'pre-birth-intervention-started' },
        startNotStated: true,
      },
    ],
    done: 'pre-birth-first-plan-ended',
    sources,
  },
  'pre-birth-progress-review': {
    kind: 'deadline',
    title: 'Review the progress of the pre-birth intervention',
    who: { allOf: ['early-help-practitioner', 'pbis-social-worker'] },
    action: 'review progress',
    strength: 'not stated',
    stated: {
      words: 'after {amount} of the intervention',
      bound: 'exactly',
      figure: 6,
      unit: 'weeks',
    },
    readings: [
      {
        counts: { from: 'pre-birth-intervention-started' },
        text: 'On the day on which the weeks are over.',
      },
      {
        counts: { from: 'pre-birth-intervention-started' },
        bound: 'atLeast',
        text: 'On that day or on a later one.',
      },
    ],
    sources,
  },
  'pre-birth-next-plan': {
    kind: 'period',
    title: 'Implement the next Intervention Plan',
    who: { anyOf: ['early-help-practitioner'] },
    action: 'implement the next Intervention Plan',
    strength: 'not stated',
    stated: { words: 'for {amount}', bound: 'exactly', figure: 10, unit: 'weeks' },
    readings: [
      {
        shape: 'length',
        counts: { from: 'pre-birth-first-plan-ended' },
        startNotStated: true,
      },
    ],
    sources,
  },
  'pre-birth-tafs': {
    kind: 'recurrence',
    title: 'Hold TAF Meetings for a pre-birth family',
    who: 'not stated',
    action: 'hold TAF Meetings',
    strength: 'not stated',
    stated: {
      words: 'every {amount}',
      bound: 'exactly',
      figure: { min: 4, max: 6 },
      unit: 'weeks',
    },
    readings: [{ basis: 'sinceLast', counts: { from: 'taf-meeting' }, startNotStated: true }],
    sources,
  },
  'pre-birth-strategy-meeting': {
    kind: 'deadline',
    title: 'Hold the Strategy Meeting for an unborn baby',
    who: 'not stated',
    action: 'hold the Strategy Meeting',
    strength: 'not stated',
    stated: { words: 'at {amount}', bound: 'exactly', figure: 29, unit: 'weeks-of-pregnancy' },
    readings: atTheWeek,
    sources,
  },
  'pre-birth-review-meeting': {
    kind: 'deadline',
    title: 'Hold the Review Meeting before the birth',
    who: 'not stated',
    action: 'hold the Review Meeting',
    strength: 'not stated',
    stated: { words: 'at {amount}', bound: 'exactly', figure: 34, unit: 'weeks-of-pregnancy' },
    readings: atTheWeek,
    sources,
  },
  'post-birth-plan-agreed': {
    kind: 'deadline',
    title: 'Agree the post birth Plan',
    who: 'not stated',
    action: 'agree the post birth Plan',
    strength: 'not stated',
    stated: { words: 'at {amount}', bound: 'exactly', figure: 34, unit: 'weeks-of-pregnancy' },
    readings: atTheWeek,
    sources,
  },
  'pre-birth-late-stage': {
    kind: 'period',
    title: 'Hold the meetings of the pre-birth stage whose name is lost',
    who: 'not stated',
    action: 'hold the meetings of this stage',
    strength: 'not stated',
    stated: {
      words: 'in {amount}',
      bound: 'exactly',
      figure: { min: 29, max: 34 },
      unit: 'weeks-of-pregnancy',
    },
    readings: betweenWeeks,
    sources,
  },
  'post-birth-review': {
    kind: 'deadline',
    title: 'Hold the review meeting after the birth',
    who: 'not stated',
    action: 'hold the review meeting',
    strength: 'not stated',
    stated: { words: 'in Week {figure}', bound: 'exactly', figure: 5, unit: 'weeks' },
    readings: [
      {
        counts: { from: 'birth' },
        wholeWeek: true,
        text: 'On any day of that week of the child’s life, the first beginning with the birth.',
      },
      {
        counts: { from: 'birth' },
        text: 'When so many weeks have passed since the birth.',
      },
    ],
    done: 'post-birth-reviewed',
    sources,
  },
  'post-birth-plan': {
    kind: 'period',
    title: 'Implement the Intervention Plan after the birth',
    who: 'not stated',
    action: 'implement the Intervention Plan after the birth',
    strength: 'not stated',
    stated: { words: 'for {amount}', bound: 'exactly', figure: 10, unit: 'weeks' },
    readings: [{ shape: 'length', counts: { from: 'post-birth-reviewed' }, startNotStated: true }],
    sources,
  },
  'post-birth-last-review': {
    kind: 'prompt',
    title: 'Hold the last review meeting',
    who: 'not stated',
    action: 'hold a review meeting',
    strength: 'not stated',
    stated: { words: 'at “Week TBA”' },
    sources,
  },
} as const satisfies Record<string, Rule>;
