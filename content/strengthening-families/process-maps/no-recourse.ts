import type { StrengtheningFamiliesMap } from './map.ts';

/** Section 8.2, with 4.7 and 5.1. */
export const noRecourse = {
  title: 'No recourse to public funds',
  summary:
    'The plan before the transfer, who leads, and the reviews and visits, where a family has no recourse to public funds. Our note: section 8.2 mentions neither consent, which 5.1 requires, nor longer term intervention. Paragraph 4.7 gives NRPF as an example of that.',
  sources: [
    { section: 'no-recourse-to-public-funds', ref: '8.2.1' },
    { section: 'no-recourse-to-public-funds', ref: '8.2.2' },
    { section: 'no-recourse-to-public-funds', ref: '8.2.3' },
    { section: 'delivery-model', ref: '4.7' },
    { section: 'threshold', ref: '5.1' },
  ],
  nodes: {
    identified: {
      kind: 'start',
      text: 'Following the completion of a single assessment, a family is identified to have no recourse to public funds.',
      event: 'assessment-completed',
      next: 'family-consents',
      sources: [{ section: 'no-recourse-to-public-funds', ref: '8.2.1' }],
    },
    'family-consents': {
      kind: 'decision',
      actor: { anyOf: ['family'] },
      text: 'By 5.1 the family has to consent to ongoing support and intervention from the team, and the transferring team will need to record it on the child’s file. Is this done?',
      exits: [
        { label: 'Yes', to: 'agree-the-plan' },
        { label: 'No', to: 'without-consent' },
      ],
      sources: [{ section: 'threshold', ref: '5.1' }],
    },
    'without-consent': {
      kind: 'end',
      text: 'Section 5 has what follows where families do not consent, and how consent is recorded.',
      outcome: 'continues',
      map: 'consent-and-plan',
      sources: [{ section: 'threshold', ref: '5.1' }],
    },
    'agree-the-plan': {
      kind: 'step',
      actor: { anyOf: ['transferring-team'] },
      text: 'The transferring team will be responsible for ensuring that a child in need plan is agreed {timescale:plan-before-transfer}. It includes the financial support to be provided to the family.',
      timescales: ['plan-before-transfer'],
      next: 'longer-term',
      sources: [{ section: 'no-recourse-to-public-funds', ref: '8.2.1' }],
    },
    'longer-term': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Does the case require longer term intervention?',
      exits: [
        { label: 'Yes', to: 'agree-longer-term' },
        { label: 'No', to: 'lead' },
      ],
      sources: [{ section: 'delivery-model', ref: '4.7' }],
    },
    'agree-longer-term': {
      kind: 'decision',
      actor: { allOf: ['sf-team-manager', 'family'] },
      text: 'Longer term intervention will need to be agreed both with a Strengthening Families team manager and with the family. Is it?',
      timescales: ['longer-term'],
      exits: [
        { label: 'Yes', to: 'lead' },
        { label: 'No', to: 'not-agreed' },
      ],
      sources: [{ section: 'delivery-model', ref: '4.7' }],
    },
    'not-agreed': {
      kind: 'end',
      text: 'The procedure does not say what happens where longer term intervention is required and is not agreed.',
      outcome: 'not stated',
      sources: [{ section: 'delivery-model', ref: '4.7' }],
    },
    lead: {
      kind: 'step',
      actor: { anyOf: ['sf-social-worker'] },
      text: 'The child or young person and the family will be supported. This worker will take the lead role in that and in the review of the plan, and will be the lead professional.',
      next: 'support-worker-requested',
      sources: [
        { section: 'no-recourse-to-public-funds', ref: '8.2.1' },
        { section: 'no-recourse-to-public-funds', ref: '8.2.2' },
      ],
    },
    'support-worker-requested': {
      kind: 'decision',
      actor: 'not stated',
      text: 'A family support worker within the team can be requested to undertake specific pieces of work. Is one requested?',
      exits: [
        { label: 'Yes', to: 'specific-pieces-of-work' },
        { label: 'No', to: 'review-the-plan' },
      ],
      sources: [{ section: 'no-recourse-to-public-funds', ref: '8.2.2' }],
    },
    'specific-pieces-of-work': {
      kind: 'step',
      actor: { anyOf: ['family-support-worker'] },
      text: 'The specific pieces of work are undertaken. However, the social worker will be the lead professional.',
      next: 'review-the-plan',
      sources: [{ section: 'no-recourse-to-public-funds', ref: '8.2.2' }],
    },
    'review-the-plan': {
      kind: 'step',
      actor: { anyOf: ['sf-social-worker'] },
      text: 'The plan will be reviewed in line with the assessment process. By 8.2.3 it will need to be reviewed {timescale:regular-basis}.',
      timescales: ['regular-basis'],
      next: 'visits',
      sources: [
        { section: 'no-recourse-to-public-funds', ref: '8.2.1' },
        { section: 'no-recourse-to-public-funds', ref: '8.2.3' },
      ],
    },
    visits: {
      kind: 'step',
      actor: 'not stated',
      text: 'Child in need visits will need to be completed. The document points to section 11, where the family support worker visits. It does not say who visits here.',
      next: 'reviews-and-visits',
      sources: [{ section: 'no-recourse-to-public-funds', ref: '8.2.3' }],
    },
    'reviews-and-visits': {
      kind: 'end',
      text: 'Sections 10 and 11 have more details of reviews and visits.',
      outcome: 'continues',
      map: 'review',
      sources: [{ section: 'no-recourse-to-public-funds', ref: '8.2.3' }],
    },
  },
} as const satisfies StrengtheningFamiliesMap;
