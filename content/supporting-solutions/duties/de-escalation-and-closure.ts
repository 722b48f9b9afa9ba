import type { DutyRule } from './rule.ts';

/** Section 5, De-escalation and Closure. */
export const closureDuties = {
  'hold-de-escalation': {
    who: 'not stated',
    strength: 'will',
    text: 'When Phase 4 ends, a period of de-escalation will follow.',
    stages: ['de-escalation'],
    sources: [{ section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' }],
  },
  'agree-de-escalation': {
    who: { allOf: ['allocated-worker', 'young-person', 'parent-carer', 'social-worker'] },
    strength: 'will',
    text: 'The length of de-escalation ({timescale:agreed-de-escalation}) and the support required in it will be agreed between the Supporting Solutions Service worker, the young person, the parent/carer and the Social Worker.',
    stages: ['de-escalation'],
    sources: [{ section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' }],
  },
  'review-star': {
    who: { anyOf: ['allocated-worker'] },
    strength: 'is to',
    text: 'The family/young person star is to be reviewed, as evidence of outcomes.',
    stages: ['de-escalation', 'closure'],
    sources: [{ section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' }],
  },
  'closure-summary': {
    who: { anyOf: ['allocated-worker'] },
    strength: 'is to',
    text: 'The closure summary is to be completed {timescale:closure-summary}.',
    stages: ['closure'],
    sources: [{ section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' }],
  },
  'views-at-closure': {
    who: { anyOf: ['allocated-worker'] },
    strength: 'is to',
    text: 'The young person’s views are to be obtained {timescale:views-at-closure}.',
    stages: ['closure'],
    sources: [{ section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' }],
  },
  'share-completed-work-plan': {
    who: { anyOf: ['allocated-worker'] },
    strength: 'is to',
    text: 'The completed work plan is to be shared with the young person, the parent/carer and the Social Worker. A copy is saved on file.',
    stages: ['closure'],
    sources: [{ section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' }],
  },
  'contact-numbers': {
    who: { anyOf: ['allocated-worker'] },
    strength: 'is to',
    text: 'The work plan is to identify relevant contact numbers for the VCS/relevant services that were identified during the package of support.',
    stages: ['closure'],
    sources: [{ section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' }],
  },
  'exit-matrix': {
    who: { anyOf: ['allocated-worker'] },
    strength: 'is to',
    text: 'Once the case is closed, the exit matrix is to be completed {timescale:exit-matrix} of closure.',
    stages: ['closure'],
    sources: [{ section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' }],
  },
} as const satisfies Record<string, DutyRule>;
