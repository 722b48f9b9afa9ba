import type { StrengtheningFamiliesMap } from './map.ts';

/** Section 10. */
export const review = {
  title: 'The review of the plan',
  summary:
    'The cycle of reviews: how they are held, what they record, the copies and the signatures, and what can come after. Our note: section 10 does not say what a review may lead to. The last question of this map brings together what sections 5.4, 14.4 and 16 say.',
  sources: [
    { section: 'reviews', ref: '10' },
    { section: 'the-team', ref: '3.6' },
  ],
  nodes: {
    'initial-plan': {
      kind: 'start',
      text: 'The responsible social worker has developed the initial child in need plan.',
      next: 'deliver-the-plan',
      sources: [{ section: 'reviews', ref: '10.1' }],
    },
    'deliver-the-plan': {
      kind: 'step',
      actor: { anyOf: ['family-support-worker'] },
      text: 'The plan will be implemented and delivered, alongside the multi-agency team.',
      next: 'in-a-meeting',
      sources: [{ section: 'reviews', ref: '10.1' }],
    },
    'in-a-meeting': {
      kind: 'decision',
      actor: { anyOf: ['sf-team-manager'] },
      text: 'A review will generally take place within a meeting. Does the manager agree otherwise?',
      exits: [
        { label: 'No', to: 'review-the-plan' },
        { label: 'Yes', to: 'without-a-meeting' },
      ],
      sources: [{ section: 'reviews', ref: '10.2' }],
    },
    'without-a-meeting': {
      kind: 'step',
      actor: 'not stated',
      text: 'The review takes place in another way. That should be in exceptional or rare circumstances. The document does not say in what way.',
      next: 'review-the-plan',
      sources: [{ section: 'reviews', ref: '10.2' }],
    },
    'review-the-plan': {
      kind: 'step',
      actor: { allOf: ['sf-social-worker', 'team-around-the-child'] },
      text: 'Subsequent plans will be reviewed. By 10.2 reviews should take place {timescale:reviews-10-2}; by 3.6 the social worker will be responsible for reviewing the plan {timescale:reviews-3-6}.',
      timescales: ['reviews-10-2', 'reviews-3-6'],
      event: 'last-review',
      next: 'take-part',
      sources: [
        { section: 'reviews', ref: '10.1' },
        { section: 'reviews', ref: '10.2' },
        { section: 'the-team', ref: '3.6' },
      ],
    },
    'take-part': {
      kind: 'step',
      actor: 'not stated',
      text: 'The child or young person and their parent or carer are supported to participate. Family members and other agencies/professionals are engaged, where necessary.',
      next: 'share-information',
      sources: [{ section: 'reviews', ref: '10.4' }],
    },
    'share-information': {
      kind: 'step',
      actor: { anyOf: ['team-around-the-child'] },
      text: 'Information about the child or young person and family should be shared, and evaluated in the context of the assessment and plan. Any new information received is evaluated and responded to.',
      next: 'record-progress',
      sources: [{ section: 'reviews', ref: '10.2' }],
    },
    'record-progress': {
      kind: 'step',
      actor: 'not stated',
      text: 'Progress is monitored, and recorded explicitly with any concerns or changes. The review plan will state the minimum visiting frequency, and who will be responsible for it. It should be individually determined, but {timescale:plan-visiting-frequency}.',
      timescales: ['plan-visiting-frequency'],
      next: 'distribute-the-plan',
      sources: [
        { section: 'reviews', ref: '10.2' },
        { section: 'reviews', ref: '10.3' },
      ],
    },
    'distribute-the-plan': {
      kind: 'step',
      actor: { anyOf: ['sf-social-worker'] },
      text: 'The social worker will ensure that a copy of the plan is distributed {timescale:distribute-review-plan} of the meeting. It goes to the child or young person, the parent or carer, and all key family members and agencies.',
      timescales: ['distribute-review-plan'],
      next: 'signed',
      sources: [{ section: 'reviews', ref: '10.5' }],
    },
    signed: {
      kind: 'decision',
      actor: { allOf: ['parent-or-carer', 'child-or-young-person', 'agencies'] },
      text: 'The plan will be signed by the parent or carer, the child or young person where old enough, and agencies. Have they signed?',
      timescales: ['upload-once-signed'],
      exits: [
        { label: 'Yes', to: 'what-comes-next' },
        { label: 'No', to: 'not-signed' },
      ],
      sources: [{ section: 'reviews', ref: '10.5' }],
    },
    'not-signed': {
      kind: 'step',
      actor: 'not stated',
      text: 'The plan should not be uploaded onto Mosaic as completed {timescale:upload-once-signed}. The procedure does not say what happens if somebody will not sign.',
      timescales: ['upload-once-signed'],
      next: 'what-comes-next',
      sources: [{ section: 'reviews', ref: '10.5' }],
    },
    'what-comes-next': {
      kind: 'decision',
      actor: 'not stated',
      text: 'What comes after the review?',
      exits: [
        { label: 'The plan goes on', to: 'deliver-the-plan' },
        { label: 'The needs or risks escalate', to: 'risks-escalate' },
        { label: 'The family does not engage', to: 'non-engagement' },
        { label: 'Closure is considered', to: 'closure' },
      ],
      sources: [
        { section: 'reviews', ref: '10.2' },
        { section: 'concern', ref: '14.4' },
        { section: 'threshold', ref: '5.4' },
        { section: 'closure', ref: '16.1' },
      ],
    },
    'risks-escalate': {
      kind: 'end',
      text: 'The family support worker needs to discuss this with their manager.',
      outcome: 'continues',
      map: 'rising-risk',
      sources: [{ section: 'concern', ref: '14.4' }],
    },
    'non-engagement': {
      kind: 'end',
      text: 'The social worker will review the intervention with the family.',
      outcome: 'continues',
      map: 'non-engagement',
      sources: [{ section: 'threshold', ref: '5.4' }],
    },
    closure: {
      kind: 'end',
      text: 'The multi-agency group will “own” the decision to close.',
      outcome: 'continues',
      map: 'closure',
      sources: [{ section: 'closure', ref: '16.1' }],
    },
  },
} as const satisfies StrengtheningFamiliesMap;
