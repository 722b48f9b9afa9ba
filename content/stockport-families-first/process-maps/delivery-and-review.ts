import type { SffMap } from './map.ts';

const delivery = [{ section: 'menu-of-support', ref: '5 step 6' }] as const;
const review = [{ section: 'review', ref: '5 step 7, table' }] as const;

/** Section 5 steps 6 and 7: support from the menu, and its reviews. */
export const deliveryAndReview = {
  title: 'Steps 6 and 7: delivery and review',
  summary:
    'Support from the menu, the progress reviews for TAC, CP and LAC, and the Team Eligibility Meeting, and how a review leads to the next one or to closure. Our note: the document does not say who chooses from the menu, or who holds the meetings.',
  sources: [...delivery, ...review],
  nodes: {
    'delivery-begins': {
      kind: 'start',
      text: 'Delivery of intervention begins. Section 1 has families referred, on average, for {timescale:support-period}.',
      timescales: ['support-period'],
      event: 'support-start',
      next: 'menu-of-support',
      sources: [...delivery, { section: 'the-team', ref: '1' }],
    },
    'menu-of-support': {
      kind: 'step',
      actor: 'not stated',
      text: 'Support is delivered from the menu: from direct intensive support with the young person to advocacy and direct referrals. Direct practical support is subject to risk assessment. Telephone support is on the menu {timescale:telephone-support}.',
      timescales: ['telephone-support'],
      next: 'eligibility-meeting',
      sources: delivery,
    },
    'eligibility-meeting': {
      kind: 'step',
      actor: { anyOf: ['team-manager'] },
      text: 'The Team Eligibility Meeting is arranged ({timescale:eligibility-meeting}), for new referrals and clinical peer support in reviewing programmes. It is to ensure that plans are progressing. Appropriate step down processes are considered.',
      timescales: ['eligibility-meeting'],
      next: 'which-case',
      sources: [{ section: 'review', ref: '5 step 7, table' }],
    },
    'which-case': {
      kind: 'decision',
      actor: 'not stated',
      text: 'There is {timescale:progress-review} of progress with the young person and family. Which case is it?',
      timescales: ['progress-review'],
      exits: [
        { label: 'TAC (Team Around the Child)', to: 'review-tac' },
        { label: 'CP (Child Protection) or LAC (Looked After Child)', to: 'review-statutory' },
        { label: 'None of these', to: 'review-unstated' },
      ],
      sources: review,
    },
    'review-tac': {
      kind: 'step',
      actor: 'not stated',
      text: 'Progress review meetings are {timescale:tac-progress-reviews}.',
      timescales: ['tac-progress-reviews'],
      next: 'attend',
      sources: review,
    },
    'review-statutory': {
      kind: 'step',
      actor: 'not stated',
      text: 'Progress review meetings are {timescale:statutory-reviews}. The document gives no figure.',
      timescales: ['statutory-reviews'],
      next: 'attend',
      sources: review,
    },
    'review-unstated': {
      kind: 'step',
      actor: 'not stated',
      text: 'The document does not say how often progress review meetings are held.',
      next: 'attend',
      sources: review,
    },
    attend: {
      kind: 'step',
      actor: { allOf: ['family', 'involved-professionals'] },
      text: 'The family and all involved professionals are to attend.',
      next: 'measure-progress',
      sources: review,
    },
    'measure-progress': {
      kind: 'step',
      actor: 'not stated',
      text: 'Progress measured against targets and goals is updated {timescale:each-review-meeting}, to measure progress and risks. The service type is reviewed, to ensure that it is appropriate to meet need.',
      timescales: ['each-review-meeting'],
      event: 'last-progress-review',
      next: 'reviewed-at-panel',
      sources: review,
    },
    'reviewed-at-panel': {
      kind: 'step',
      actor: 'not stated',
      text: 'All of the team’s cases are reviewed {timescale:panel-reviews} at SFF panel, which the Team Manager will chair.',
      timescales: ['panel-reviews'],
      next: 'next-date',
      sources: [
        { section: 'family-meetings', ref: '5 step 4, family meetings' },
        { section: 'hours-base-and-roles', ref: '4, Who' },
      ],
    },
    'next-date': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is a date set for the next review, or is a closure meeting arranged?',
      timescales: ['next-review-date'],
      exits: [
        { label: 'The next review', to: 'menu-of-support' },
        { label: 'A closure meeting', to: 'final-review' },
      ],
      sources: review,
    },
    'final-review': {
      kind: 'step',
      actor: { anyOf: ['social-worker'] },
      text: 'The case managing Social Worker is to chair the final review meeting, as part of the ‘handover’ process or for oversight that ensures an appropriate exit plan.',
      next: 'closure',
      sources: review,
    },
    closure: {
      kind: 'end',
      text: 'Step 8: closure.',
      outcome: 'continues',
      map: 'closure',
      sources: [{ section: 'closure-and-evaluation', ref: '5 step 8, closure' }],
    },
  },
} as const satisfies SffMap;
