import { familyWorkersTimescales } from './family-workers.ts';
import type { Rule } from './rule.ts';

const allocation = {
  section: 'allocating-to-key-workers',
  ref: 'Chapter 5, Allocating work to IFST Key Workers, Step 1',
} as const;

const firstSteps = {
  section: 'key-worker-first-steps',
  ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
} as const;

/** The times of an assessment have no start and no kind of day in chapter 5: every pairing may be meant. */
const consentOrAllocation = [
  {
    counts: { from: 'ifst-consent' },
    text: 'Calendar days from consent: the day as it is written here, the start that chapter 7 gives.',
  },
  {
    counts: { from: 'ifst-consent' },
    unit: 'working-days',
    text: 'Working days from consent, as chapter 7 counts the time in which families have their needs assessed.',
  },
  {
    counts: { from: 'key-worker-allocated' },
    startNotStated: true,
    text: 'Calendar days from allocation to the Key Worker, which is what these steps follow.',
  },
  {
    counts: { from: 'key-worker-allocated' },
    startNotStated: true,
    unit: 'working-days',
    text: 'Working days from allocation to the Key Worker: chapter 7’s kind of day, with the start that these steps follow.',
  },
] as const;

/** The Key Worker’s case, from the Team Tray to the first Team Around the Family meeting. */
const keyWorkersTimescales = {
  'allocate-to-key-worker': {
    kind: 'deadline',
    title: 'Allocate the referral to a Key Worker',
    who: { anyOf: ['ifst-manager', 'senior-key-worker'] },
    action: 'read the referral and allocate it to a Key Worker',
    strength: 'not stated',
    stated: { words: 'within {amount}', bound: 'atMost', figure: 2, unit: 'working-days' },
    readings: [{ counts: { from: 'in-team-tray' } }],
    done: 'key-worker-allocated',
    sources: [
      allocation,
      {
        section: 'allocation-map',
        ref: 'Chapter 4, Child and Family Allocation Process Map',
      },
    ],
  },
  'discuss-before-allocation': {
    kind: 'prompt',
    title: 'Discuss the referral with the Key Worker',
    who: 'not stated',
    action: 'discuss the referral with the Key Worker',
    strength: 'not stated',
    qualifiers: ['where possible', 'good practice'],
    stated: { words: 'prior to allocation' },
    counts: { before: 'key-worker-allocated' },
    sources: [allocation],
  },
  'key-worker-introductory-pack': {
    kind: 'prompt',
    title: 'Take the introductory pack',
    who: { anyOf: ['key-worker'] },
    action: 'take the introductory pack',
    strength: 'is to',
    stated: { words: 'on the first home visit' },
    counts: { from: 'key-worker-first-visit' },
    sources: [firstSteps],
  },
  'ifst-assessment': {
    kind: 'deadline',
    title: 'Complete the assessment',
    who: { anyOf: ['key-worker'] },
    action: 'complete the assessment',
    strength: 'is to',
    stated: { words: 'within {amount}', bound: 'atMost', figure: 28, unit: 'days' },
    readings: consentOrAllocation,
    neverPast: 'ifst-assessment-maximum',
    sources: [firstSteps],
  },
  'ifst-assessment-maximum': {
    kind: 'limit',
    title: 'Longest that an assessment may be extended to',
    who: 'not stated',
    action: 'extend the assessment',
    strength: 'can',
    qualifiers: ['in some circumstances', 'no more than'],
    applies: { when: 'with agreement from the Manager' },
    stated: { words: 'no more than {amount}', bound: 'atMost', figure: 45, unit: 'days' },
    readings: [
      {
        counts: { from: 'ifst-consent' },
        text: 'Calendar days from consent: the day as it is written here, the start that chapter 7 gives.',
      },
      {
        counts: { from: 'ifst-consent' },
        unit: 'working-days',
        text: 'Working days from consent, if the kind of day that chapter 7 has for the shorter figure holds for this one too.',
      },
      {
        counts: { from: 'key-worker-allocated' },
        startNotStated: true,
        text: 'Calendar days from allocation to the Key Worker, which is what these steps follow.',
      },
      {
        counts: { from: 'key-worker-allocated' },
        startNotStated: true,
        unit: 'working-days',
        text: 'Working days from allocation to the Key Worker, if both the kind of day and the start are other than chapter 7 has them for this figure.',
      },
    ],
    sources: [firstSteps],
  },
  'network-meeting-in-assessment': {
    kind: 'prompt',
    title: 'Arrange and hold the Family Network Meeting',
    who: { anyOf: ['key-worker'] },
    action: 'arrange and carry out a Family Network Meeting',
    strength: 'is to',
    stated: { words: 'within the assessment period' },
    sources: [firstSteps],
  },
  'network-meeting-in-days': {
    kind: 'deadline',
    title: 'Carry out the Family Network Meeting',
    who: { anyOf: ['key-worker'] },
    action: 'carry out the Family Network Meeting',
    strength: 'is to',
    qualifiers: ['where possible'],
    stated: { words: 'within {amount}', bound: 'atMost', figure: 28, unit: 'days' },
    readings: consentOrAllocation,
    sources: [firstSteps],
  },
  'network-meeting-before-taf': {
    kind: 'prompt',
    title: 'Carry out the Family Network Meeting first',
    who: { anyOf: ['key-worker'] },
    action: 'carry out the Family Network Meeting',
    strength: 'is to',
    qualifiers: ['where possible'],
    stated: { words: 'before the first TAF meeting' },
    counts: { before: 'initial-taf' },
    sources: [firstSteps],
  },
  'initial-taf': {
    kind: 'deadline',
    title: 'Hold the initial TAF',
    who: { anyOf: ['key-worker'] },
    action: 'hold the initial Team Around the Family meeting',
    strength: 'should',
    stated: {
      words: 'during the assessment period of {amount}',
      bound: 'atMost',
      figure: 28,
      unit: 'days',
    },
    readings: consentOrAllocation,
    done: 'taf-meeting',
    sources: [firstSteps],
  },
} as const satisfies Record<string, Rule>;

/** Timed rules of chapter 5. */
export const keyAndFamilyWorkersTimescales = {
  ...keyWorkersTimescales,
  ...familyWorkersTimescales,
} as const;
