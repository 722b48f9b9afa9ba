import type { DutyRule } from './rule.ts';

/** Section 19: Family Network Meetings and Family Offers. */
export const networkMeetingDuties = {
  'hold-fnm': {
    who: 'not stated',
    strength: 'can',
    text: 'To address an initial crisis within a family, a Family Network Meeting can be an intervention in a Supporting Solutions case. It can be completed “upon referral by duty worker or allocated worker”.',
    stages: ['phase-1', 'phase-2'],
    sources: [{ section: 'family-network-meeting', ref: '19' }],
  },
  'fnm-in-time': {
    who: 'not stated',
    strength: 'is expected to',
    text: 'Family Network Meetings are expected to be completed {timescale:fnm-by-referral}.',
    stages: ['phase-1', 'phase-2'],
    sources: [{ section: 'family-network-meeting', ref: '19' }],
  },
  'fnm-followed-by-fgc': {
    who: 'not stated',
    strength: 'should',
    text: 'Every Family Network Meeting should be followed up by a Family Group Conference, to explore longer term support for families.',
    stages: [],
    sources: [{ section: 'family-network-meeting', ref: '19' }],
  },
  'family-offers': {
    who: 'not stated',
    strength: 'can',
    text: 'If, in a crisis situation, support for family members or a respite placement is required, Family Offers can be completed. They support the young person to remain in their family’s care, where they would be at risk of imminently coming into local authority care.',
    stages: ['phase-1', 'phase-2'],
    sources: [{ section: 'family-network-meeting', ref: '19' }],
  },
} as const satisfies Record<string, DutyRule>;
