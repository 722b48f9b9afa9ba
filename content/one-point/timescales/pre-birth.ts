import { preBirthWeeksTimescales } from './pre-birth-weeks.ts';
import type { Rule } from './rule.ts';

const service = {
  section: 'pre-birth-intervention',
  ref: 'Chapter 15, Pre-Birth Intervention Service',
} as const;
const plan = {
  section: 'pre-birth-intervention',
  ref: 'Chapter 15, Intervention Plan',
} as const;
const together = {
  section: 'pre-birth-intervention',
  ref: 'Chapter 15, Working together arrangements, Allocation of Work',
} as const;
const planning = {
  section: 'pre-birth-planning',
  ref: 'Chapter 15, Planning the intervention',
} as const;
const workflow = { section: 'pre-birth-planning', ref: 'Chapter 15, Workflow' } as const;
const supervision = {
  section: 'pre-birth-recording-and-review',
  ref: 'Chapter 15, Case Supervision provided by PBIS',
} as const;
const oversight = {
  section: 'pre-birth-recording-and-review',
  ref: 'Chapter 15, Case Oversight provided by One Point Service',
} as const;

const arrangementsTimescales = {
  'pre-birth-second-stage': {
    kind: 'prompt',
    title: 'Provide intervention, assessment and support before the birth',
    who: 'not stated',
    action: 'provide intervention, assessment and support',
    strength: 'not stated',
    stated: { words: 'during the second stage of pregnancy' },
    sources: [service],
  },
  'pre-birth-segments': {
    kind: 'prompt',
    title: 'Present the Pre-birth Intervention Plan in segments',
    who: 'not stated',
    action: 'present the Pre-birth Intervention Plan in segments',
    strength: 'not stated',
    stated: { words: '{figure}-week segments', bound: 'exactly', figure: 4, unit: 'weeks' },
    sources: [plan],
  },
  'pre-birth-request': {
    kind: 'deadline',
    title: 'Request support for a pre-birth family',
    who: { anyOf: ['pbis-social-worker'] },
    action:
      'be responsible for requesting support, by directly contacting the appropriate Family Hub Team Manager by e-mail',
    strength: 'will',
    stated: { words: 'within {amount}', bound: 'atMost', figure: 5, unit: 'working-days' },
    readings: [{ counts: { from: 'pre-birth-family-allocated' } }],
    done: 'pre-birth-support-requested',
    sources: [together],
  },
  'pre-birth-allocate': {
    kind: 'deadline',
    title: 'Allocate a pre-birth family to an Early Help Practitioner',
    who: { anyOf: ['hub-manager'] },
    action: 'allocate the family to an Early Help Practitioner',
    strength: 'will',
    stated: { words: 'within {amount}', bound: 'atMost', figure: 5, unit: 'working-days' },
    readings: [{ counts: { from: 'pre-birth-support-requested' }, startNotStated: true }],
    done: 'pre-birth-practitioner-allocated',
    sources: [together],
  },
  'pre-birth-contact': {
    kind: 'deadline',
    title: 'Make contact with the Social Worker of a pre-birth family',
    who: 'not stated',
    action: 'make contact with the Social Worker',
    strength: 'is to',
    applies: { when: 'as the manager’s note in general notes says' },
    stated: { words: 'within {amount}', bound: 'atMost', figure: 5, unit: 'working-days' },
    readings: [
      {
        counts: { from: 'pre-birth-practitioner-allocated' },
        startNotStated: true,
        text: 'Counted from the allocation to the Early Help Practitioner.',
      },
      {
        counts: { from: 'pre-birth-support-requested' },
        startNotStated: true,
        text: 'Counted from the request, as the allocation is.',
      },
    ],
    sources: [together],
  },
  'pre-birth-meet-first': {
    kind: 'prompt',
    title: 'Meet about the danger posed to the unborn baby',
    who: { anyOf: ['early-help-practitioner'] },
    action: 'meet with the PBIS Social Worker about the danger posed to the unborn baby',
    strength: 'must',
    stated: { words: 'prior to interventions being delivered' },
    sources: [planning],
  },
  'pre-birth-calls': {
    kind: 'schedule',
    title: 'Have Case Conference Calls/Meetings',
    who: { allOf: ['pbis-social-worker', 'pbis-team-manager', 'early-help-practitioner'] },
    action: 'have Case Conference Calls/Meetings',
    strength: 'not stated',
    applies: { when: 'for a family with a Pre-Birth Intervention Plan' },
    stated: { words: 'monthly' },
    occurs: { on: 'cycle', each: 'month' },
    sources: [workflow],
  },
  'pre-birth-supervision': {
    kind: 'schedule',
    title: 'Hold supervision of pre-birth work',
    who: { allOf: ['early-help-practitioner', 'pbis-social-worker', 'pbis-team-manager'] },
    action: 'hold supervision between them',
    strength: 'should',
    applies: { when: 'for pre-birth work' },
    stated: { words: 'on a monthly basis' },
    occurs: { on: 'cycle', each: 'month' },
    sources: [supervision],
  },
  'pre-birth-oversight': {
    kind: 'schedule',
    title: 'Have oversight of practitioners’ pre-birth families',
    who: { anyOf: ['hub-manager'] },
    action: 'have oversight of all their practitioners’ PBIS families',
    strength: 'is expected to',
    qualifiers: ['part of the One Point case discussion cycle'],
    stated: { words: 'on a monthly basis' },
    occurs: { on: 'cycle', each: 'month' },
    sources: [oversight],
  },
} as const satisfies Record<string, Rule>;

/** Chapter 15: timed rules about the Pre-Birth Intervention Service. */
export const preBirthTimescales = {
  ...arrangementsTimescales,
  ...preBirthWeeksTimescales,
} as const;
