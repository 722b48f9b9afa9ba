import type { Rule } from './rule.ts';

/** Section 6: the phases. */
export const coreOffer = {
  'respond-to-referral': {
    kind: 'deadline',
    title: 'Respond to the referral',
    who: { anyOf: ['service'] },
    action: 'respond to the referral',
    strength: 'will',
    stated: { words: 'within {amount}', bound: 'atMost', figure: 24, unit: 'hours' },
    readings: [
      {
        counts: { from: 'referral-received' },
        text: 'Hours by the clock, through the night as well.',
      },
      {
        counts: { from: 'referral-received' },
        unit: 'service-hours',
        hours: 'operating-hours',
        text: 'Only the hours in which the service is open.',
      },
    ],
    sources: [{ section: 'core-offer', ref: '6 phase 1' }],
  },
  'immediate-response': {
    kind: 'prompt',
    title: 'Respond in a crisis',
    who: { anyOf: ['service'] },
    action: 'respond immediately to a young person and family in crisis',
    strength: 'not stated',
    stated: { words: 'immediate response' },
    sources: [{ section: 'core-offer', ref: '6 phase 1' }],
  },
  'phase-1': {
    kind: 'period',
    title: 'Phase 1: crisis intervention',
    who: { anyOf: ['service'] },
    action: 'offer crisis intervention in the family home',
    strength: 'will',
    applies: {
      when: 'for a young person and family in a crisis who, without immediate intervention, are at risk of family breakdown and entering care',
    },
    stated: { words: 'up to {amount}', bound: 'atMost', figure: 24, unit: 'hours' },
    readings: [
      {
        shape: 'length',
        counts: { from: 'referral-received' },
        text: 'The phase runs from receipt of the referral, and the response falls within it.',
      },
      {
        shape: 'length',
        counts: { from: 'support-start' },
        text: 'The phase runs from the start of support.',
      },
    ],
    done: 'phase-1-ended',
    sources: [{ section: 'core-offer', ref: '6 phase 1' }],
  },
  'phase-2': {
    kind: 'period',
    title: 'Phase 2: rapid response',
    who: { anyOf: ['service'] },
    action: 'offer intensive support',
    strength: 'will',
    applies: {
      when: 'for families in family breakdown whose young person may have been, or is at risk of being, removed from the family home',
    },
    stated: { words: 'up to {amount}', bound: 'atMost', figure: 3, unit: 'days' },
    readings: [
      {
        shape: 'length',
        counts: { from: 'support-start' },
        text: 'Calendar days from the start of support, Phase 1 included.',
      },
      {
        shape: 'length',
        counts: { from: 'phase-1-ended' },
        text: 'Calendar days that begin when Phase 1 ends.',
      },
      {
        shape: 'length',
        counts: { from: 'support-start' },
        unit: 'working-days',
        text: 'Working days from the start of support, Phase 1 included.',
      },
      {
        shape: 'length',
        counts: { from: 'phase-1-ended' },
        unit: 'working-days',
        text: 'Working days that begin when Phase 1 ends.',
      },
    ],
    done: 'phase-2-ended',
    sources: [{ section: 'core-offer', ref: '6 phase 2' }],
  },
  'phase-3': {
    kind: 'period',
    title: 'Phase 3: engagement and identification',
    who: { anyOf: ['service'] },
    action: 'offer a period of intensive engagement',
    strength: 'will',
    stated: { words: 'up to {amount}', bound: 'atMost', figure: 4, unit: 'weeks' },
    readings: [
      {
        shape: 'length',
        counts: { from: 'support-start' },
        text: 'Weeks from the start of support, the earlier phases included.',
      },
      {
        shape: 'length',
        counts: { from: 'phase-2-ended' },
        text: 'Weeks that begin when Phase 2 ends.',
      },
    ],
    done: 'phase-3-ended',
    sources: [{ section: 'core-offer', ref: '6 phase 3' }],
  },
  'phase-4': {
    kind: 'period',
    title: 'Phase 4: evidence-based interventions',
    who: { anyOf: ['service'] },
    action: 'deliver a programme of evidence-based interventions',
    strength: 'will',
    stated: {
      words: '{amount}',
      bound: 'exactly',
      figure: { min: 4, max: 12 },
      unit: 'weeks',
    },
    readings: [
      {
        shape: 'span',
        counts: { from: 'support-start' },
        text: 'It runs between these weeks of support.',
      },
      {
        shape: 'length',
        counts: { from: 'phase-3-ended' },
        text: 'It lasts this long, from the end of Phase 3.',
      },
    ],
    sources: [{ section: 'core-offer', ref: '6 phase 4' }],
  },
  'phase-4-maximum': {
    kind: 'limit',
    title: 'Longest that Phase 4 can be extended',
    who: 'not stated',
    action: 'extend Phase 4',
    strength: 'can',
    stated: { words: 'up to a maximum of {amount}', bound: 'atMost', figure: 16, unit: 'weeks' },
    readings: [
      {
        counts: { from: 'support-start' },
        text: 'All of support together, from its start.',
      },
      {
        counts: { from: 'phase-3-ended' },
        text: 'Phase 4 alone, from the end of Phase 3.',
      },
    ],
    sources: [{ section: 'core-offer', ref: '6 phase 4' }],
  },
  'key-times': {
    kind: 'prompt',
    title: 'Support the family when there is tension',
    who: { anyOf: ['family-worker'] },
    action: 'support all family members during key times of tension',
    strength: 'will',
    applies: { when: 'in Phase 3, as a part of “hands on support”' },
    stated: { words: 'meal times, night and morning routines' },
    sources: [{ section: 'core-offer', ref: '6 phase 3' }],
  },
} as const satisfies Record<string, Rule>;
