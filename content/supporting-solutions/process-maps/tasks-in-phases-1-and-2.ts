import type { SupportingSolutionsMap } from './map.ts';

/** Section 5, Phase 1 and 2: the tasks of the allocated worker, in the order of the document's list. */
export const tasksInPhases1And2 = {
  title: 'The allocated worker’s tasks in Phase 1 and 2',
  summary:
    'From the first contact to the work plan. Our note: the tasks stand in the order of the document’s list; it does not say that they are done in that order. The duty worker may stand in for the first visits.',
  sources: [{ section: 'allocated-worker', ref: '5 phases 1 and 2' }],
  nodes: {
    'worker-allocated': {
      kind: 'start',
      text: 'A worker has the case, in Phase 1 or 2.',
      event: 'allocation',
      next: 'arrange-a-visit',
      sources: [{ section: 'allocated-worker', ref: '5 phases 1 and 2' }],
    },
    'arrange-a-visit': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker', 'duty-worker'] },
      text: 'The worker is to contact the family and the Social Worker, to arrange a visit {timescale:arrange-visit}.',
      timescales: ['arrange-visit'],
      next: 'social-worker-available',
      sources: [{ section: 'allocated-worker', ref: '5 phases 1 and 2' }],
      trainerNote:
        'The bracket about the duty worker stands after the first visits. The document does not say whether it covers the contact too.',
    },
    'social-worker-available': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the Social Worker available for an immediate response?',
      exits: [
        { label: 'No', to: 'initial-visits' },
        { label: 'Yes', to: 'plan-with-the-family' },
      ],
      sources: [{ section: 'allocated-worker', ref: '5 phases 1 and 2' }],
    },
    'initial-visits': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker', 'duty-worker'] },
      text: 'The worker is to complete the initial visit or visits.',
      event: 'initial-visit',
      next: 'joint-visit',
      sources: [{ section: 'allocated-worker', ref: '5 phases 1 and 2' }],
    },
    'joint-visit': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker', 'duty-worker'] },
      text: 'The worker is to visit with the Social Worker {timescale:joint-visit}.',
      timescales: ['joint-visit'],
      next: 'plan-with-the-family',
      sources: [{ section: 'allocated-worker', ref: '5 phases 1 and 2' }],
    },
    'plan-with-the-family': {
      kind: 'decision',
      actor: { anyOf: ['allocated-worker'] },
      text: 'Plans for crisis intervention are to be made with the family. They may include a Family Network Meeting. Do they?',
      exits: [
        { label: 'Yes', to: 'complete-the-meeting' },
        { label: 'No', to: 'complete-the-forms' },
      ],
      sources: [{ section: 'allocated-worker', ref: '5 phases 1 and 2' }],
    },
    'complete-the-meeting': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker'] },
      text: 'The Family Network Meeting is to be completed {timescale:fnm-in-crisis-plan}. Section 19 expects it {timescale:fnm-by-referral}, and every such meeting should be followed up by a Family Group Conference.',
      timescales: ['fnm-in-crisis-plan', 'fnm-by-referral'],
      next: 'complete-the-forms',
      sources: [
        { section: 'allocated-worker', ref: '5 phases 1 and 2' },
        { section: 'family-network-meeting', ref: '19' },
      ],
    },
    'complete-the-forms': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker'] },
      text: 'Transport Consent Forms are to be completed, and the Lone Working Risk Assessment.',
      next: 'read-in',
      sources: [{ section: 'allocated-worker', ref: '5 phases 1 and 2' }],
    },
    'read-in': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker'] },
      text: 'The worker reads the referrals for the young person, and assessments and care plans, {timescale:read-referrals}.',
      timescales: ['read-referrals', 'read-assessments'],
      next: 'speak-with-each',
      sources: [{ section: 'allocated-worker', ref: '5 phases 1 and 2' }],
    },
    'speak-with-each': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker'] },
      text: 'The worker speaks to the young person 1:1, and with the parents/carer 1:1.',
      next: 'agree-immediate-interventions',
      sources: [{ section: 'allocated-worker', ref: '5 phases 1 and 2' }],
    },
    'agree-immediate-interventions': {
      kind: 'step',
      actor: { allOf: ['allocated-worker', 'young-person', 'parent-carer', 'social-worker'] },
      text: 'The worker plans immediate interventions, and agrees them with the young person, parent/carer and Social Worker.',
      next: 'update-the-work-plan',
      sources: [{ section: 'allocated-worker', ref: '5 phases 1 and 2' }],
    },
    'update-the-work-plan': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker'] },
      text: 'The worker updates the work plan with the interventions completed and the outcomes in this phase.',
      next: 'offer-visits',
      sources: [{ section: 'allocated-worker', ref: '5 phases 1 and 2' }],
    },
    'offer-visits': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker'] },
      text: 'The worker ensures that the family is offered visits to meet its needs, in line with the phase that support is in.',
      next: 'to-phase-3',
      sources: [{ section: 'allocated-worker', ref: '5 phases 1 and 2' }],
    },
    'to-phase-3': {
      kind: 'end',
      text: 'Phase 3 comes next.',
      outcome: 'continues',
      map: 'phases-3-and-4',
      sources: [{ section: 'from-phase-3-to-closure', ref: '5 phase 3' }],
    },
  },
} as const satisfies SupportingSolutionsMap;
