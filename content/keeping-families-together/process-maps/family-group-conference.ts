import type { KftMap } from './map.ts';

/** Sections 4.2, 5 step 3 and 6 phase 3: how a referral to Family Group Conference comes about. */
export const familyGroupConference = {
  title: 'Towards a Family Group Conference',
  summary:
    'How a referral to Family Group Conference is prepared, discussed and considered. Our note: three sections speak of it; the document does not say in which order they follow, or who makes the referral.',
  sources: [
    { section: 'service-delivery', ref: '4.2' },
    { section: 'service-request', ref: '5 step 3' },
    { section: 'core-offer', ref: '6 phase 3' },
  ],
  nodes: {
    'support-begins': {
      kind: 'start',
      text: 'Support from Keeping Families Together starts.',
      event: 'support-start',
      next: 'identify-friends-and-family',
      sources: [{ section: 'service-delivery', ref: '4.2' }],
    },
    'identify-friends-and-family': {
      kind: 'step',
      actor: { anyOf: ['family-worker'] },
      text: 'Friends and family who are relevant will be identified to support a request to Family Group Conference, as appropriate.',
      next: 'already-receiving',
      sources: [{ section: 'service-request', ref: '5 step 3' }],
    },
    'already-receiving': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the family already receiving support from the Family Group Conference service?',
      exits: [
        { label: 'No', to: 'discuss-a-referral' },
        { label: 'Yes', to: 'consider-a-referral' },
      ],
      sources: [{ section: 'service-delivery', ref: '4.2' }],
    },
    'discuss-a-referral': {
      kind: 'step',
      actor: 'not stated',
      text: 'A Family Group Conference referral is to be discussed {timescale:fgc-discussion} of the service’s support.',
      timescales: ['fgc-discussion'],
      next: 'consider-a-referral',
      sources: [{ section: 'service-delivery', ref: '4.2' }],
    },
    'consider-a-referral': {
      kind: 'step',
      actor: { anyOf: ['social-worker'] },
      text: 'In Phase 3, the Social Worker will always consider a referral into the Family Group Conference service.',
      next: 'referral-made',
      sources: [{ section: 'core-offer', ref: '6 phase 3' }],
    },
    'referral-made': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is a referral made?',
      exits: [
        { label: 'Yes', to: 'family-decides' },
        { label: 'No', to: 'no-referral' },
      ],
      sources: [
        { section: 'core-offer', ref: '6 phase 3' },
        { section: 'service-delivery', ref: '4.2' },
      ],
    },
    'family-decides': {
      kind: 'end',
      text: 'The aim of Family Group Conference is to support the family to find its own solutions to problems. Family members will become the decision-makers, rather than professionals. Section 7 says more of it. The procedure does not say how a conference is arranged.',
      outcome: 'continues',
      sources: [
        { section: 'service-delivery', ref: '4.2' },
        { section: 'interventions', ref: '7, Family Group Conference' },
      ],
    },
    'no-referral': {
      kind: 'end',
      text: 'The procedure does not say what happens next.',
      outcome: 'not stated',
      sources: [{ section: 'service-delivery', ref: '4.2' }],
    },
  },
} as const satisfies KftMap;
