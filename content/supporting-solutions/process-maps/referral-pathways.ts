import type { SupportingSolutionsMap } from './map.ts';

/** Section 2, and what section 3 says of a referral directly from a social worker. */
export const referralPathways = {
  title: 'The two pathways of a referral',
  summary:
    'By which pathway a referral for intensive support can be made, what comes before the referral of an open case in crisis, and who takes a direct referral.',
  sources: [
    { section: 'referral-pathways', ref: '2' },
    { section: 'referral-process', ref: '3' },
  ],
  nodes: {
    'support-sought': {
      kind: 'start',
      text: 'Intensive support from the Supporting Solutions Service is sought for a young person.',
      next: 'which-pathway',
      sources: [{ section: 'referral-pathways', ref: '2' }],
    },
    'which-pathway': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Referrals can be made by {figure:referral-pathways} only. Does it come directly from a social worker/social work consultant or team manager, or after Emergency Duty Team involvement?',
      exits: [
        { label: 'Directly', to: 'imminent-risk' },
        { label: 'After Emergency Duty Team', to: 'overnight-or-risk' },
        { label: 'Neither', to: 'no-pathway' },
      ],
      sources: [{ section: 'referral-pathways', ref: '2' }],
      trainerNote:
        'The involvement of the Emergency Duty Team may also include the Supporting Solutions duty worker.',
    },
    'imminent-risk': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the case considered to be at “imminent risk of being ‘edge of care’”, due to a breakdown in family relationships?',
      exits: [
        { label: 'Yes', to: 'open-case-in-crisis' },
        { label: 'No', to: 'no-pathway' },
      ],
      sources: [{ section: 'referral-pathways', ref: '2' }],
    },
    'open-case-in-crisis': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Does the referral come from a social worker, for a case that is already open but has reached crisis point?',
      exits: [
        { label: 'Yes', to: 'visit-made' },
        { label: 'No', to: 'take-a-direct-referral' },
      ],
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'visit-made': {
      kind: 'decision',
      actor: { anyOf: ['social-worker', 'duty-social-worker'] },
      text: 'The family is expected to have been visited {timescale:visit-before-referral}, to assess the current situation and consider the support needed. Has this been done?',
      timescales: ['visit-before-referral'],
      exits: [
        { label: 'Yes', to: 'take-a-direct-referral' },
        { label: 'No', to: 'no-visit' },
      ],
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'take-a-direct-referral': {
      kind: 'step',
      actor: { anyOf: ['management-team', 'duty-worker'] },
      text: 'The referral information will be taken by a member of the management team or by the duty worker. That person is responsible for completing the ‘Screening and Referral Information’ form. It can be completed over the telephone, if the referral comes directly from the social worker.',
      event: 'referral-received',
      next: 'direct-referral-taken',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'direct-referral-taken': {
      kind: 'end',
      text: 'Whether the case meets the definition of ‘edge of care’ comes next.',
      outcome: 'continues',
      map: 'from-referral-to-worker',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'overnight-or-risk': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Has a young person been accommodated overnight, or is there significant risk of a family breakdown due to family relationships?',
      exits: [
        { label: 'Yes', to: 'to-a-crisis-referral' },
        { label: 'No', to: 'no-pathway' },
      ],
      sources: [{ section: 'referral-pathways', ref: '2' }],
    },
    'to-a-crisis-referral': {
      kind: 'end',
      text: 'How such a referral is taken, and which route it goes, has a map of its own.',
      outcome: 'continues',
      map: 'crisis-referral',
      sources: [
        { section: 'referral-pathways', ref: '2' },
        { section: 'referral-process', ref: '3' },
      ],
    },
    'no-visit': {
      kind: 'end',
      text: 'The procedure does not say whether a referral is taken without that visit. In a crisis, an {timescale:immediate-response} is expected from the service.',
      outcome: 'not stated',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'no-pathway': {
      kind: 'end',
      text: 'No other pathway is named. The procedure does not say what happens to a case that comes in another way, or whether significant risk is enough without the Emergency Duty Team.',
      outcome: 'not stated',
      sources: [{ section: 'referral-pathways', ref: '2' }],
    },
  },
} as const satisfies SupportingSolutionsMap;
