import type { Rule } from './rule.ts';

/** Section 5, steps 4 and 6: the crisis response, the initial visit, and support by telephone. */
export const response = {
  'immediate-response': {
    kind: 'prompt',
    title: 'Intervene with the young person and family',
    who: { anyOf: ['team-leader'] },
    action:
      'intervene with the family and young person, subject to risk assessment and in agreement with the social worker',
    strength: 'will',
    applies: { when: 'if an immediate response is required' },
    stated: { words: 'immediate response' },
    sources: [{ section: 'crisis-response', ref: '5 step 4' }],
  },
  'until-formal-plan': {
    kind: 'prompt',
    title: 'Attempt to avert the crisis',
    who: 'not stated',
    action: 'attempt to avert, in the family home, the crisis that is imminent',
    strength: 'will',
    stated: {
      words:
        'until a more formal intervention plan can be agreed and arranged at the Eligibility Meeting',
    },
    sources: [{ section: 'crisis-response', ref: '5 step 4' }],
  },
  'same-day-visit': {
    kind: 'deadline',
    title: 'Visit in an emergency',
    who: { anyOf: ['intensive-support-worker'] },
    action: 'undertake an initial visit',
    strength: 'may',
    qualifiers: ['with the SW if possible'],
    applies: { when: 'in an emergency' },
    stated: { words: 'on {amount}', bound: 'atMost', figure: 0, unit: 'days' },
    readings: [
      {
        counts: { from: 'referral-received' },
        startNotStated: true,
        text: 'The day of the referral.',
      },
      {
        counts: { from: 'emergency-known' },
        startNotStated: true,
        text: 'The day on which the emergency is known.',
      },
    ],
    sources: [{ section: 'crisis-response', ref: '5 step 4, initial visit' }],
  },
  'visit-not-delayed': {
    kind: 'prompt',
    title: 'Do not delay the emergency visit',
    who: { anyOf: ['intensive-support-worker'] },
    action: 'not delay the initial visit',
    strength: 'should',
    applies: { when: 'in an emergency' },
    stated: { words: 'not be delayed' },
    sources: [{ section: 'crisis-response', ref: '5 step 4, initial visit' }],
  },
  'short-term-time-out': {
    kind: 'prompt',
    title: 'Include time out or a short break',
    who: 'not stated',
    action: 'include short term time out or a short break for the young person away from the home',
    strength: 'may',
    stated: { words: 'short term' },
    sources: [{ section: 'crisis-response', ref: '5 step 4, initial visit' }],
  },
  'panel-reviews': {
    kind: 'prompt',
    title: 'Review all cases at the panel',
    who: 'not stated',
    action: 'review all of the team’s cases',
    strength: 'not stated',
    stated: { words: 'regularly' },
    sources: [{ section: 'family-meetings', ref: '5 step 4, family meetings' }],
  },
  'telephone-support': {
    kind: 'prompt',
    title: 'Give telephone support',
    who: 'not stated',
    action: 'give telephone support',
    strength: 'not stated',
    stated: { words: 'at times when direct support is not available or convenient' },
    sources: [{ section: 'menu-of-support', ref: '5 step 6' }],
  },
} as const satisfies Record<string, Rule>;
