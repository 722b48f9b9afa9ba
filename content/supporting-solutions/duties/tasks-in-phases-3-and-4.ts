import type { DutyRule } from './rule.ts';

/** Section 5, Phase 3 and Phase 4: the tasks of the allocated worker, one line each. */
export const interventionTasks = {
  'agree-planned-interventions': {
    who: { allOf: ['allocated-worker', 'young-person', 'parent-carer'] },
    strength: 'not stated',
    text: 'The worker identifies planned interventions and agrees them with the young person and the parent/carer.',
    stages: ['phase-3'],
    sources: [{ section: 'from-phase-3-to-closure', ref: '5 phase 3' }],
  },
  'complete-stars': {
    who: { anyOf: ['allocated-worker'] },
    strength: 'not stated',
    text: 'The worker completes stars with the young person and the parents/carer, to inform the planned interventions.',
    stages: ['phase-3'],
    sources: [{ section: 'from-phase-3-to-closure', ref: '5 phase 3' }],
  },
  'complete-objectives': {
    who: { anyOf: ['allocated-worker'] },
    strength: 'not stated',
    text: 'The worker completes the objectives section of the work plan, and identifies appropriate tools and resources for meeting the objectives.',
    stages: ['phase-3'],
    sources: [{ section: 'from-phase-3-to-closure', ref: '5 phase 3' }],
  },
  'share-work-plan': {
    who: { anyOf: ['allocated-worker'] },
    strength: 'not stated',
    text: 'The worker shares the work plan with the young person and the parent/carer. The worker asks them to sign a copy, as evidence that they agree to engage with the interventions identified.',
    stages: ['phase-3'],
    sources: [{ section: 'from-phase-3-to-closure', ref: '5 phase 3' }],
  },
  'visits-in-phase-3': {
    who: { anyOf: ['allocated-worker'] },
    strength: 'not stated',
    text: 'In Phase 3 too, the worker ensures that the family is offered visits to meet its needs, in line with the phase that support is in.',
    stages: ['phase-3'],
    sources: [{ section: 'from-phase-3-to-closure', ref: '5 phase 3' }],
  },
  'carry-out-interventions': {
    who: { anyOf: ['allocated-worker'] },
    strength: 'not stated',
    text: 'The worker carries out the planned interventions.',
    stages: ['phase-4'],
    sources: [{ section: 'from-phase-3-to-closure', ref: '5 phase 4' }],
  },
  'visits-in-phase-4': {
    who: { anyOf: ['allocated-worker'] },
    strength: 'not stated',
    text: 'In Phase 4 too, the worker ensures that the family is offered visits to meet its needs, in line with the phase that support is in.',
    stages: ['phase-4'],
    sources: [{ section: 'from-phase-3-to-closure', ref: '5 phase 4' }],
  },
  'review-cases': {
    who: 'not stated',
    strength: 'will',
    text: 'Cases will be reviewed at a Team Around the Family meeting or in case discussions.',
    stages: ['phase-4'],
    sources: [{ section: 'from-phase-3-to-closure', ref: '5 phase 4' }],
  },
  'discuss-outcomes': {
    who: 'not stated',
    strength: 'is to',
    text: 'At the point of review, the outcomes are to be discussed, and further actions identified.',
    stages: ['phase-4'],
    sources: [{ section: 'from-phase-3-to-closure', ref: '5 phase 4' }],
  },
  'update-work-plan-for-review': {
    who: { anyOf: ['allocated-worker'] },
    strength: 'is responsible for',
    text: 'The Supporting Solutions Service worker is responsible for updating the work plan for the review.',
    stages: ['phase-4'],
    sources: [{ section: 'from-phase-3-to-closure', ref: '5 phase 4' }],
  },
} as const satisfies Record<string, DutyRule>;
