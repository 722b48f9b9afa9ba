import type { SupportingSolutionsMap } from './map.ts';

/** Section 5, De-escalation and Closure, with section 4. */
export const deEscalationAndClosure = {
  title: 'De-escalation and closure',
  summary:
    'From the end of Phase 4 to the exit matrix. Our note: many of these tasks name nobody; they stand under the allocated worker’s role, and this map takes them as that worker’s.',
  sources: [
    { section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' },
    { section: 'later-phases', ref: '4 de-escalation' },
  ],
  nodes: {
    'phase-4-ends': {
      kind: 'start',
      text: 'Phase 4 is at its end. There will be a period of de-escalation.',
      event: 'phase-4-ended',
      next: 'agree-the-length',
      sources: [{ section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' }],
    },
    'agree-the-length': {
      kind: 'decision',
      actor: { allOf: ['allocated-worker', 'young-person', 'parent-carer', 'social-worker'] },
      text: 'The length of de-escalation, and the support required in it, will be agreed between the four. Section 4 says {timescale:de-escalation}. Are they agreed?',
      timescales: ['agreed-de-escalation', 'de-escalation'],
      exits: [
        { label: 'Yes', to: 'support-needed' },
        { label: 'No', to: 'no-agreement' },
      ],
      sources: [
        { section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' },
        { section: 'later-phases', ref: '4 de-escalation' },
      ],
    },
    'no-agreement': {
      kind: 'step',
      actor: 'not stated',
      text: 'The procedure does not say what happens if they do not agree. Our note: the map goes on, as the document has nothing wait for this.',
      next: 'support-needed',
      sources: [{ section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' }],
    },
    'support-needed': {
      kind: 'decision',
      actor: 'not stated',
      text: 'During de-escalation, is immediate support needed?',
      timescales: ['de-escalation'],
      exits: [
        { label: 'Yes', to: 'offer-immediate-support' },
        { label: 'No, to its end', to: 'review-the-star' },
      ],
      sources: [{ section: 'later-phases', ref: '4 de-escalation' }],
    },
    'offer-immediate-support': {
      kind: 'step',
      actor: 'not stated',
      text: 'De-escalation will allow immediate support to be offered {timescale:de-escalation-access}.',
      timescales: ['de-escalation-access'],
      next: 'support-needed',
      sources: [
        { section: 'later-phases', ref: '4 de-escalation' },
        { section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' },
      ],
    },
    'review-the-star': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker'] },
      text: 'The family/young person star is to be reviewed, as evidence of outcomes.',
      event: 'de-escalation-ended',
      next: 'closure-summary',
      sources: [{ section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' }],
    },
    'closure-summary': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker'] },
      text: 'The closure summary is to be completed {timescale:closure-summary}.',
      timescales: ['closure-summary'],
      next: 'obtain-views',
      sources: [{ section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' }],
    },
    'obtain-views': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker'] },
      text: 'The young person’s views are to be obtained {timescale:views-at-closure}.',
      timescales: ['views-at-closure'],
      next: 'share-the-work-plan',
      sources: [{ section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' }],
    },
    'share-the-work-plan': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker'] },
      text: 'The completed work plan is to be shared with the young person, the parent/carer and the Social Worker, and a copy is saved on file. The work plan is to identify relevant contact numbers for services.',
      event: 'closure',
      next: 'exit-matrix',
      sources: [{ section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' }],
      trainerNote:
        'The contact numbers are for VCS/relevant services that were identified during the package of support.',
    },
    'exit-matrix': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker'] },
      text: 'Once the case is closed, the exit matrix is to be completed {timescale:exit-matrix} of closure.',
      timescales: ['exit-matrix'],
      next: 'closed',
      sources: [{ section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' }],
    },
    closed: {
      kind: 'end',
      text: 'The case is closed.',
      outcome: 'done',
      sources: [{ section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' }],
    },
  },
} as const satisfies SupportingSolutionsMap;
