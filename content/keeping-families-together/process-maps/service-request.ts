import type { KftMap } from './map.ts';

/** Section 5, steps 1 and 2: from the need to a family worker. */
export const serviceRequest = {
  title: 'From a request for the service to a family worker',
  summary:
    'Steps 1 and 2 of a service request: notification, panel and allocation, and what the document leaves open. The family visit, the plan and the reviews have a map of their own.',
  sources: [
    { section: 'service-request', ref: '5 step 1' },
    { section: 'service-request', ref: '5 step 2' },
  ],
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
        { label: 'Yes', to: 'discussed-with-family' },
        { label: 'No', to: 'criteria-not-met' },
      ],
      sources: [
        { section: 'service-request', ref: '5 step 1' },
        { section: 'edge-of-care', ref: '3' },
      ],
    },
    'discussed-with-family': {
      kind: 'step',
      actor: { anyOf: ['social-worker'] },
      text: 'Before the request, the Social Worker must have discussed Keeping Families Together support with the family.',
      timescales: ['consent-before-request'],
      next: 'consent-given',
      sources: [{ section: 'service-request', ref: '5 step 1' }],
    },
    'consent-given': {
      kind: 'decision',
      actor: { anyOf: ['social-worker'] },
      text: 'Before the request, the Social Worker must have gained consent. Has it been gained?',
      timescales: ['consent-before-request'],
      exits: [
        { label: 'Yes', to: 'send-request' },
        { label: 'No', to: 'no-consent' },
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
      text: 'The Social Worker will be contacted {timescale:contact-social-worker} of receipt of “the contact”.',
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
        { label: 'No', to: 'not-accepted' },
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
        { label: '{figure:family-workers:min} worker', to: 'to-the-visit' },
        { label: '{figure:family-workers:max} workers', to: 'name-a-lead-worker' },
      ],
      sources: [{ section: 'service-request', ref: '5 step 2' }],
    },
    'name-a-lead-worker': {
      kind: 'step',
      actor: 'not stated',
      text: 'One of the {figure:family-workers:max} Family Workers will be lead worker, with responsibility for plans and reviews.',
      next: 'to-the-visit',
      sources: [{ section: 'service-request', ref: '5 step 2' }],
    },
    'to-the-visit': {
      kind: 'end',
      text: 'The family visit, the plan and the reviews come next.',
      outcome: 'continues',
      map: 'visit-to-reviews',
      sources: [{ section: 'service-request', ref: '5 step 3' }],
    },
    'criteria-not-met': {
      kind: 'end',
      text: 'The criteria must be ensured before the request. The procedure does not say what happens if they are not met.',
      outcome: 'not stated',
      sources: [{ section: 'service-request', ref: '5 step 1' }],
    },
    'no-consent': {
      kind: 'end',
      text: 'Consent must be gained before the request. The procedure does not say what happens if it is not.',
      outcome: 'not stated',
      sources: [{ section: 'service-request', ref: '5 step 1' }],
    },
    'not-accepted': {
      kind: 'end',
      text: 'The procedure does not say what happens when the panel does not accept a request.',
      outcome: 'not stated',
      sources: [{ section: 'service-request', ref: '5 step 2' }],
    },
  },
} as const satisfies KftMap;
