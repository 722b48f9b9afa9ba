import type { Rule } from './rule.ts';

const groupLearning = {
  section: 'case-supervision',
  ref: 'Chapter 14, Signs of Safety/Wellbeing Group Learning',
} as const;
const clinics = {
  section: 'case-clinics',
  ref: 'Chapter 14, Bi-Monthly Operations Manager Case Clinics',
} as const;
const selected = {
  section: 'case-clinics',
  ref: 'Chapter 14, Children and families which may be selected for bi-monthly case clinics',
} as const;
const dashboard = {
  section: 'case-clinics',
  ref: 'Chapter 14, Use of LiquidLogic Dashboard',
} as const;

/** Chapter 14: timed rules about supervision, group learning and clinics. */
export const supervisionTimescales = {
  'regular-supervision': {
    kind: 'prompt',
    title: 'Provide supervision and Group Learning',
    who: 'not stated',
    action: 'provide all workers in the One Point Service with supervision and Group Learning',
    strength: 'will',
    qualifiers: ['as per the Supervision Framework'],
    stated: { words: 'regular' },
    sources: [{ section: 'quality-and-oversight', ref: 'Chapter 14, Management Oversight' }],
  },
  'group-learning': {
    kind: 'schedule',
    title: 'Have the opportunity to take part in Group Learning',
    who: { anyOf: ['practitioner'] },
    action: 'have the opportunity to take part in Signs of Safety/Wellbeing Group Learning',
    strength: 'will',
    stated: { words: 'monthly' },
    occurs: { on: 'cycle', each: 'month' },
    sources: [groupLearning],
  },
  'group-learning-part-time': {
    kind: 'schedule',
    title: 'Have the opportunity to take part in Group Learning as part time staff',
    who: { anyOf: ['practitioner'] },
    action: 'have the opportunity to take part in Signs of Safety/Wellbeing Group Learning',
    strength: 'will',
    applies: { when: 'for part time staff' },
    stated: { words: 'bi-monthly' },
    occurs: { on: 'unclear', readings: ['every two months', 'twice a month'] },
    sources: [groupLearning],
  },
  'case-clinics': {
    kind: 'schedule',
    title: 'Hold Case Clinics',
    who: { anyOf: ['operations-manager'] },
    action: 'hold Case Clinics',
    strength: 'will',
    stated: { words: 'bi-monthly' },
    occurs: { on: 'unclear', readings: ['every two months', 'twice a month'] },
    sources: [clinics],
  },
  'attend-case-clinics': {
    kind: 'schedule',
    title: 'Attend the Case Clinics',
    who: { anyOf: ['team-manager', 'senior-key-worker'] },
    action:
      'attend the Case Clinics that the Operations Manager arranges (all Team Managers “and/or” Senior Key Workers)',
    strength: 'is required to',
    stated: { words: 'bi-monthly' },
    occurs: { on: 'unclear', readings: ['every two months', 'twice a month'] },
    sources: [selected],
  },
  'case-open-longer': {
    kind: 'limit',
    title: 'Select a long-open case for a case clinic',
    who: 'not stated',
    action: 'select the case of a child or young person for a case clinic',
    strength: 'may',
    stated: { words: 'open over {amount}', bound: 'moreThan', figure: 6, unit: 'months' },
    readings: [
      {
        counts: { from: 'episode-opened' },
        startNotStated: true,
        text: 'Counted from the opening of the episode on LiquidLogic.',
      },
      {
        counts: { from: 'referral-with-team' },
        startNotStated: true,
        text: 'Counted from the day on which the referral came to the team.',
      },
    ],
    sources: [selected],
  },
  'locality-summary': {
    kind: 'schedule',
    title: 'Prepare the Locality Performance Outcomes Summary',
    who: { anyOf: ['team-manager'] },
    action: 'prepare the Locality Performance Outcomes Summary',
    strength: 'not stated',
    stated: { words: 'monthly' },
    occurs: { on: 'cycle', each: 'month' },
    sources: [selected],
  },
  'clinics-after-performance-meetings': {
    kind: 'prompt',
    title: 'Plan case clinics after the Performance Meetings',
    who: { anyOf: ['operations-manager'] },
    action: 'plan for the Case Clinics to be held',
    strength: 'will',
    qualifiers: ['where possible'],
    stated: { words: 'after the Performance Meetings' },
    sources: [selected],
  },
  'dashboard-weekly': {
    kind: 'schedule',
    title: 'Use the LiquidLogic dashboard reports',
    who: { anyOf: ['manager', 'senior-key-worker'] },
    action:
      'use the management reports of the LiquidLogic dashboard (all Managers/Senior Key Workers)',
    strength: 'is expected to',
    stated: { words: 'weekly' },
    occurs: { on: 'cycle', each: 'week' },
    sources: [dashboard],
  },
  'no-case-recording': {
    kind: 'limit',
    title: 'Oversee children without a case recording',
    who: { anyOf: ['manager', 'senior-key-worker'] },
    action: 'have oversight of children for whom there is no case recording',
    strength: 'is expected to',
    stated: {
      words: 'for {figure}+ working days',
      bound: 'atLeast',
      figure: 20,
      unit: 'working-days',
    },
    readings: [
      {
        counts: { from: 'last-case-recording' },
        bound: 'atLeast',
        text: 'Once that many working days have gone by, or more.',
      },
      {
        counts: { from: 'last-case-recording' },
        bound: 'moreThan',
        text: 'Only once more than that many working days have gone by.',
      },
    ],
    sources: [dashboard],
  },
} as const satisfies Record<string, Rule>;
