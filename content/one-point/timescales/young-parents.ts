import type { Rule } from './rule.ts';

const programme = {
  section: 'young-parent-programme',
  ref: 'Chapter 15, Young Parent Programme',
} as const;
const group = {
  section: 'young-parent-programme',
  ref: 'Chapter 15, Young Parent Programme Working Group',
} as const;

const twoMeanings = { on: 'unclear', readings: ['every two months', 'twice a month'] } as const;

/** Chapter 15: timed rules about the Young Parent Programme. */
export const youngParentsTimescales = {
  'young-parent-programme-length': {
    kind: 'period',
    title: 'Deliver the Young Parent Programme from start to end',
    who: 'not stated',
    action: 'deliver the Young Parent Programme',
    strength: 'not stated',
    stated: { words: 'for {amount}', bound: 'exactly', figure: 20, unit: 'weeks' },
    readings: [
      { shape: 'length', counts: { from: 'young-parent-programme-started' }, startNotStated: true },
    ],
    sources: [programme],
  },
  'young-parent-programme-day': {
    kind: 'schedule',
    title: 'Deliver a day of the Young Parent Programme',
    who: 'not stated',
    action: 'deliver the Young Parent Programme',
    strength: 'not stated',
    applies: { when: 'while a programme runs' },
    stated: { words: 'one day per week' },
    occurs: { on: 'cycle', each: 'week' },
    sources: [programme],
  },
  'one-programme-a-year': {
    kind: 'schedule',
    title: 'Develop and deliver a Young Parent Programme',
    who: { anyOf: ['hub-manager'] },
    action: 'develop and deliver one Young Parent Programme, within each area',
    strength: 'will',
    stated: { words: 'one programme per year' },
    occurs: { on: 'cycle', each: 'year' },
    sources: [programme],
  },
  'identify-young-parents': {
    kind: 'prompt',
    title: 'Identify young parents for the Young Parent Programme',
    who: { anyOf: ['hub-manager'] },
    action: 'identify young parents (mothers and fathers) for the Young Parent Programme',
    strength: 'will',
    qualifiers: ['where possible'],
    stated: { words: 'in the antenatal period or early post-natal period' },
    sources: [programme],
  },
  'ypp-work-stream-meets': {
    kind: 'schedule',
    title: 'Meet as the YPP work stream',
    who: { anyOf: ['ypp-work-stream'] },
    action: 'meet to manage the Young Parent Programme across the service',
    strength: 'not stated',
    stated: { words: 'on a bi-monthly basis' },
    occurs: twoMeanings,
    sources: [group],
  },
  'chair-ypp-meetings': {
    kind: 'schedule',
    title: 'Plan and chair the YPP meetings',
    who: { anyOf: ['operations-manager'] },
    action: 'plan and chair the YPP meetings',
    strength: 'will',
    stated: { words: 'bi-monthly' },
    occurs: twoMeanings,
    sources: [group],
  },
  'attend-ypp-meetings': {
    kind: 'schedule',
    title: 'Attend the YPP meetings as a lead',
    who: { allOf: ['hub-manager', 'early-help-practitioner'] },
    action: 'be expected to attend the YPP meetings (all leads)',
    strength: 'will',
    applies: { when: 'for the leads that the summary of roles names' },
    stated: { words: 'bi-monthly' },
    occurs: twoMeanings,
    sources: [
      group,
      {
        section: 'young-parent-programme',
        ref: 'Chapter 15, Summary of Roles & Responsibilities',
      },
    ],
  },
} as const satisfies Record<string, Rule>;
