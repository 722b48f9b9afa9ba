import type { KftMap } from './map.ts';

/** Section 5, from the need to the reviews. */
export const serviceRequest = {
  title: 'From a request for the service to its reviews',
  summary:
    'The five steps of a service request: notification, panel, family visit, support and regular review, and what the document leaves open.',
  sources: [{ section: 'service-request', ref: '5' }],
  nodes: {
    'family-identified': {
      kind: 'start',
      text: 'A family is identified as requiring support from Keeping Families Together.',
      next: 'criteria-met',
      sources: [{ section: 'service-request', ref: '5' }],
    },
    'criteria-met': {
      kind: 'decision',
      actor: { anyOf: ['social-worker'] },
      text: 'Before the request, the Social Worker must make sure: does the child or young person meet the referral criteria of section 3?',
      timescales: ['consent-before-request'],
      exits: [
        { label: 'Yes', to: 'consent-given' },
        { label: 'No', to: 'nothing-stated' },
      ],
      sources: [
        { section: 'service-request', ref: '5 step 1' },
        { section: 'edge-of-care', ref: '3' },
      ],
    },
    'consent-given': {
      kind: 'decision',
      actor: { anyOf: ['social-worker'] },
      text: 'Before the request, the Social Worker must have discussed the support with the family. Has consent been gained?',
      timescales: ['consent-before-request'],
      exits: [
        { label: 'Yes', to: 'send-request' },
        { label: 'No', to: 'nothing-stated' },
      ],
      sources: [{ section: 'service-request', ref: '5 step 1' }],
    },
    'send-request': {
      kind: 'step',
      actor: { anyOf: ['social-worker'] },
      text: 'After discussion with the Social Worker’s Team Manager, a request for a panel is e-mailed to the service’s Advanced Practitioner and Team Manager, with the family’s Liquidlogic number.',
      event: 'request-received',
      next: 'contact-the-social-worker',
      sources: [{ section: 'service-request', ref: '5 step 1' }],
    },
    'contact-the-social-worker': {
      kind: 'step',
      actor: { anyOf: ['team-manager', 'advanced-practitioner'] },
      text: 'The Social Worker will be contacted {timescale:contact-social-worker} of receipt of the request.',
      timescales: ['contact-social-worker'],
      event: 'social-worker-contacted',
      next: 'arrange-a-panel',
      sources: [{ section: 'service-request', ref: '5 step 2' }],
    },
    'arrange-a-panel': {
      kind: 'step',
      actor: { anyOf: ['team-manager', 'advanced-practitioner'] },
      text: 'A panel will be arranged {timescale:arrange-panel}.',
      timescales: ['arrange-panel'],
      next: 'panel-accepts',
      sources: [{ section: 'service-request', ref: '5 step 2' }],
    },
    'panel-accepts': {
      kind: 'decision',
      actor: 'not stated',
      text: 'The request will be discussed in the panel. Is it accepted?',
      event: 'panel',
      exits: [
        { label: 'Yes', to: 'one-worker-or-more' },
        { label: 'No', to: 'nothing-stated' },
      ],
      sources: [{ section: 'service-request', ref: '5 step 2' }],
    },
    'one-worker-or-more': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Named family workers will be allocated to the family {timescale:allocate-worker}. How many are identified?',
      timescales: ['allocate-worker'],
      event: 'allocation',
      exits: [
        { label: '{figure:family-workers:min} worker', to: 'first-home-visit' },
        { label: '{figure:family-workers:max} workers', to: 'name-a-lead-worker' },
      ],
      sources: [{ section: 'service-request', ref: '5 step 2' }],
    },
    'name-a-lead-worker': {
      kind: 'step',
      actor: 'not stated',
      text: 'One of the {figure:family-workers:max} Family Workers will be lead worker, with responsibility for plans and reviews.',
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
      text: 'Delivery of the plan will be coordinated and support overseen. Delays or obstacles must be acted on {timescale:act-on-delays}, and the plan must have a review {timescale:review-on-change}. The procedure does not say by whom.',
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
      text: 'Exit plans of {timescale:exit-plan} will be agreed at this point.',
      outcome: 'continues',
      map: 'phases',
      sources: [{ section: 'service-request', ref: '5 step 5' }],
    },
    'nothing-stated': {
      kind: 'end',
      text: 'The procedure does not say what happens next.',
      outcome: 'not stated',
      sources: [
        { section: 'service-request', ref: '5 step 1' },
        { section: 'service-request', ref: '5 step 2' },
      ],
    },
  },
} as const satisfies KftMap;
