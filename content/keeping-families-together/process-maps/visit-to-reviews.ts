import type { KftMap } from './map.ts';

/** Section 5, steps 3 to 5: from the family visit to the reviews. */
export const visitToReviews = {
  title: 'From the family visit to the reviews',
  summary:
    'Steps 3 to 5 of a service request: the first home visit, the plan, and the reviews until support is no longer needed.',
  sources: [
    { section: 'service-request', ref: '5 step 3' },
    { section: 'service-request', ref: '5 step 4' },
    { section: 'service-request', ref: '5 step 5' },
  ],
  nodes: {
    accepted: {
      kind: 'start',
      text: 'The request is accepted in the panel.',
      event: 'panel',
      next: 'worker-allocated',
      sources: [{ section: 'service-request', ref: '5 step 2' }],
    },
    'worker-allocated': {
      kind: 'step',
      actor: 'not stated',
      text: '{figure:family-workers} named Family Workers will be allocated to the family {timescale:allocate-worker}.',
      timescales: ['allocate-worker'],
      event: 'allocation',
      next: 'first-home-visit',
      sources: [{ section: 'service-request', ref: '5 step 2' }],
    },
    'first-home-visit': {
      kind: 'step',
      actor: { anyOf: ['family-worker'] },
      text: 'An initial introductory home visit will be arranged {timescale:introductory-visit} of the panel. As appropriate, friends and family who are relevant will be identified to support a request to Family Group Conference.',
      timescales: ['introductory-visit'],
      event: 'first-visit',
      next: 'complete-the-plan',
      sources: [{ section: 'service-request', ref: '5 step 3' }],
    },
    'complete-the-plan': {
      kind: 'step',
      actor: { anyOf: ['family-worker'] },
      text: 'A Keeping Families Together plan will be completed {timescale:complete-plan} of allocation.',
      timescales: ['complete-plan'],
      event: 'plan-completed',
      next: 'deliver-the-plan',
      sources: [{ section: 'service-request', ref: '5 step 4' }],
    },
    'deliver-the-plan': {
      kind: 'step',
      actor: { anyOf: ['family-worker'] },
      text: 'Delivery of the plan will be coordinated and support overseen. Delays or obstacles must be acted on {timescale:act-on-delays}, and the plan must have a review {timescale:review-on-change}. The procedure does not say by whom; where there are {figure:family-workers:max} Family Workers, the lead worker has responsibility for plans and reviews.',
      timescales: ['act-on-delays', 'review-on-change'],
      next: 'still-required',
      sources: [
        { section: 'service-request', ref: '5 step 4' },
        { section: 'service-request', ref: '5 step 5' },
      ],
    },
    'still-required': {
      kind: 'decision',
      actor: 'not stated',
      text: 'From the initial 10 day plan, reviews will take place {timescale:reviews}. They will evaluate whether interventions have been successful. Is support still required?',
      timescales: ['reviews'],
      exits: [
        { label: 'Still required', to: 'deliver-the-plan' },
        { label: 'No longer felt needed', to: 'exit-plan-agreed' },
      ],
      sources: [{ section: 'service-request', ref: '5 step 5' }],
    },
    'exit-plan-agreed': {
      kind: 'end',
      text: 'Exit plans of {timescale:exit-plan} will be agreed at this point. Our note: section 4.2 has an exit phase; the document does not say that the two are one.',
      outcome: 'done',
      sources: [{ section: 'service-request', ref: '5 step 5' }],
    },
  },
} as const satisfies KftMap;
