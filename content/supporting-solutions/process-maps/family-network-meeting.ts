import type { SupportingSolutionsMap } from './map.ts';

/** Section 19, with the times and actors of sections 4 and 5. */
export const familyNetworkMeeting = {
  title: 'Family Network Meeting and Family Offers',
  summary:
    'How each of the two is used in a crisis, and what should follow a Family Network Meeting. Our note: the document does not say how the two relate. A walk takes one of them at a time.',
  sources: [
    { section: 'family-network-meeting', ref: '19' },
    { section: 'family-network-meeting', ref: 'Appendix 1' },
    { section: 'allocated-worker', ref: '5 phases 1 and 2' },
  ],
  rebuiltFrom: 'section 19, as the flow chart of Appendix 1 is missing',
  nodes: {
    'family-in-crisis': {
      kind: 'start',
      text: 'There is a crisis within a family.',
      next: 'which-of-the-two',
      sources: [{ section: 'family-network-meeting', ref: '19' }],
    },
    'which-of-the-two': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is it a Family Network Meeting, to address an initial crisis in a Supporting Solutions case, or Family Offers?',
      exits: [
        { label: 'Family Network Meeting', to: 'refer-for-the-meeting' },
        { label: 'Family Offers', to: 'family-offers' },
      ],
      sources: [{ section: 'family-network-meeting', ref: '19' }],
    },
    'refer-for-the-meeting': {
      kind: 'step',
      actor: 'not stated',
      text: 'The meeting can be completed “upon referral by duty worker or allocated worker”.',
      event: 'fnm-referral',
      next: 'complete-the-meeting',
      sources: [{ section: 'family-network-meeting', ref: '19' }],
    },
    'complete-the-meeting': {
      kind: 'step',
      actor: 'not stated',
      text: 'The meeting is expected to be completed {timescale:fnm-by-referral}. Section 5 has one in a crisis plan completed {timescale:fnm-in-crisis-plan}.',
      timescales: ['fnm-by-referral', 'fnm-in-crisis-plan'],
      next: 'follow-up',
      sources: [
        { section: 'family-network-meeting', ref: '19' },
        { section: 'allocated-worker', ref: '5 phases 1 and 2' },
      ],
    },
    'follow-up': {
      kind: 'step',
      actor: 'not stated',
      text: 'Every Family Network Meeting should be followed up by a Family Group Conference, to explore longer term support for families.',
      next: 'conference',
      sources: [{ section: 'family-network-meeting', ref: '19' }],
    },
    conference: {
      kind: 'end',
      text: 'The procedure does not say who refers for the Family Group Conference, to whom or by when.',
      outcome: 'not stated',
      sources: [{ section: 'family-network-meeting', ref: '19' }],
    },
    'family-offers': {
      kind: 'step',
      actor: 'not stated',
      text: 'Family Offers can be completed in a crisis situation where support for family members or a respite placement is required. They support the young person to remain in their family’s care, where they would be at risk of imminently coming into local authority care.',
      next: 'telephone',
      sources: [{ section: 'family-network-meeting', ref: '19' }],
    },
    telephone: {
      kind: 'step',
      actor: 'not stated',
      text: 'In telephone discussions, concerns are shared with family members. They are asked what support they can offer the family in the short term.',
      next: 'share-the-offers',
      sources: [{ section: 'family-network-meeting', ref: '19' }],
    },
    'share-the-offers': {
      kind: 'step',
      actor: 'not stated',
      text: 'This is then shared with the Social Worker and the family.',
      next: 'after-the-offers',
      sources: [{ section: 'family-network-meeting', ref: '19' }],
    },
    'after-the-offers': {
      kind: 'end',
      text: 'The procedure does not say what happens next, or how an offer is checked.',
      outcome: 'not stated',
      sources: [{ section: 'family-network-meeting', ref: '19' }],
    },
  },
} as const satisfies SupportingSolutionsMap;
