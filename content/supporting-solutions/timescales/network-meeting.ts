import type { Rule } from './rule.ts';

/** Sections 5 and 19 give the Family Network Meeting two times that differ: a record each. */
export const networkMeeting = {
  'fnm-in-crisis-plan': {
    kind: 'deadline',
    title: 'Complete the Family Network Meeting of a crisis plan',
    who: { anyOf: ['allocated-worker'] },
    action: 'complete the Family Network Meeting',
    strength: 'is to',
    applies: { when: 'where the plans for crisis intervention include one' },
    stated: {
      words: 'within {amount} from the point of referral',
      bound: 'atMost',
      figure: 5,
      unit: 'days',
    },
    readings: [
      {
        counts: { from: 'referral-received' },
        text: 'Calendar days from receipt of the referral to the service.',
      },
      {
        counts: { from: 'referral-received' },
        unit: 'working-days',
        text: 'The working days of section 19, from receipt of the referral to the service.',
      },
      {
        counts: { from: 'fnm-referral' },
        text: 'Calendar days from the referral for the meeting itself.',
      },
      {
        counts: { from: 'fnm-referral' },
        unit: 'working-days',
        text: 'The working days of section 19, from the referral for the meeting itself.',
      },
    ],
    sources: [{ section: 'allocated-worker', ref: '5 phases 1 and 2' }],
  },
  'fnm-by-referral': {
    kind: 'deadline',
    title: 'Complete the Family Network Meeting',
    who: 'not stated',
    action: 'complete the Family Network Meeting',
    strength: 'is expected to',
    stated: { words: 'within {amount}', bound: 'atMost', figure: 5, unit: 'working-days' },
    readings: [
      {
        counts: { from: 'referral-received' },
        startNotStated: true,
        text: 'Counted from receipt of the referral to the service, if “upon referral” is the “point of referral” of section 5.',
      },
      {
        counts: { from: 'fnm-referral' },
        startNotStated: true,
        text: 'Counted from a referral for the meeting itself, by the duty worker or allocated worker.',
      },
    ],
    sources: [{ section: 'family-network-meeting', ref: '19' }],
  },
} as const satisfies Record<string, Rule>;
