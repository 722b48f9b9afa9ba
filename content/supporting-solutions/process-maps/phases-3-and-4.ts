import type { SupportingSolutionsMap } from './map.ts';

/** Section 5, Phase 3 and Phase 4, with the reviews of section 4. */
export const phases3And4 = {
  title: 'The allocated worker’s tasks in Phases 3 and 4',
  summary:
    'Planned interventions, the signed work plan, and the reviews of Phase 4. Our note: the tasks stand in the order of the document’s list; it does not say that they are done in that order.',
  sources: [
    { section: 'from-phase-3-to-closure', ref: '5 phase 3' },
    { section: 'from-phase-3-to-closure', ref: '5 phase 4' },
    { section: 'later-phases', ref: '4 phase 4' },
  ],
  nodes: {
    'phase-3-begins': {
      kind: 'start',
      text: 'Phase 3 begins, {timescale:phase-3}.',
      timescales: ['phase-3'],
      event: 'phase-2-ended',
      next: 'agree-planned-interventions',
      sources: [
        { section: 'from-phase-3-to-closure', ref: '5 phase 3' },
        { section: 'later-phases', ref: '4 phase 3' },
      ],
    },
    'agree-planned-interventions': {
      kind: 'step',
      actor: { allOf: ['allocated-worker', 'young-person', 'parent-carer'] },
      text: 'The worker identifies planned interventions, and agrees them with the young person and parent/carer.',
      next: 'complete-stars',
      sources: [{ section: 'from-phase-3-to-closure', ref: '5 phase 3' }],
    },
    'complete-stars': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker'] },
      text: 'The worker completes stars with the young person and parents/carer, to inform the planned interventions.',
      next: 'complete-objectives',
      sources: [{ section: 'from-phase-3-to-closure', ref: '5 phase 3' }],
    },
    'complete-objectives': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker'] },
      text: 'The worker completes the objectives section of the work plan, and identifies tools and resources appropriate for meeting the objectives.',
      next: 'sign-the-work-plan',
      sources: [{ section: 'from-phase-3-to-closure', ref: '5 phase 3' }],
    },
    'sign-the-work-plan': {
      kind: 'decision',
      actor: { allOf: ['young-person', 'parent-carer'] },
      text: 'The worker shares the work plan with both and asks them to sign a copy, as evidence that they agree to engage with the interventions. Do they sign?',
      exits: [
        { label: 'They sign', to: 'offer-visits-in-phase-3' },
        { label: 'One or both do not', to: 'not-signed' },
      ],
      sources: [{ section: 'from-phase-3-to-closure', ref: '5 phase 3' }],
    },
    'not-signed': {
      kind: 'step',
      actor: 'not stated',
      text: 'The procedure does not say what happens if the young person or the parent/carer does not sign. Our note: the map goes on, as the document has nothing wait for this.',
      next: 'offer-visits-in-phase-3',
      sources: [{ section: 'from-phase-3-to-closure', ref: '5 phase 3' }],
    },
    'offer-visits-in-phase-3': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker'] },
      text: 'The worker ensures that the family is offered visits to meet its needs, in line with the phase that support is in.',
      event: 'phase-3-ended',
      next: 'carry-out-interventions',
      sources: [{ section: 'from-phase-3-to-closure', ref: '5 phase 3' }],
    },
    'carry-out-interventions': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker'] },
      text: 'Phase 4, {timescale:phase-4}: the worker carries out the planned interventions. The worker again ensures that the family is offered visits to meet its needs, in line with the phase.',
      timescales: ['phase-4'],
      next: 'update-for-the-review',
      sources: [
        { section: 'from-phase-3-to-closure', ref: '5 phase 4' },
        { section: 'later-phases', ref: '4 phase 4' },
      ],
    },
    'update-for-the-review': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker'] },
      text: 'The worker is responsible for updating the work plan for the review.',
      next: 'review',
      sources: [{ section: 'from-phase-3-to-closure', ref: '5 phase 4' }],
    },
    review: {
      kind: 'step',
      actor: 'not stated',
      text: 'The case will be reviewed at a Team Around the Family meeting or in case discussions. Outcomes are to be discussed, and further actions identified. Section 4 has reviews {timescale:phase-4-reviews} with the line manager.',
      timescales: ['phase-4-reviews', 'case-discussions'],
      next: 'phase-4-over',
      sources: [
        { section: 'from-phase-3-to-closure', ref: '5 phase 4' },
        { section: 'later-phases', ref: '4 phase 4' },
      ],
    },
    'phase-4-over': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is Phase 4 at its end?',
      timescales: ['phase-4'],
      exits: [
        { label: 'Not yet', to: 'carry-out-interventions' },
        { label: 'At its end', to: 'to-de-escalation' },
      ],
      sources: [{ section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' }],
    },
    'to-de-escalation': {
      kind: 'end',
      text: 'A period of de-escalation comes next.',
      outcome: 'continues',
      map: 'de-escalation-and-closure',
      sources: [{ section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' }],
    },
  },
} as const satisfies SupportingSolutionsMap;
