import type { KftMap } from './map.ts';

/** Section 6 with 4.2. */
export const phases = {
  title: 'The phases of support and how it ends',
  summary:
    'The phases of the core offer in their order, with the phasing-out, the extension and the exit. Our note: the document does not say how a family moves from one phase to the next, or whether it may miss one. This map takes them in turn.',
  sources: [
    { section: 'core-offer', ref: '6' },
    { section: 'service-delivery', ref: '4.2' },
  ],
  nodes: {
    'referral-received': {
      kind: 'start',
      text: 'The service receives a referral.',
      event: 'referral-received',
      next: 'respond',
      sources: [{ section: 'core-offer', ref: '6 phase 1' }],
    },
    respond: {
      kind: 'step',
      actor: { anyOf: ['service'] },
      text: 'There will be a response {timescale:respond-to-referral} of receipt of the referral.',
      timescales: ['respond-to-referral'],
      next: 'in-crisis',
      sources: [{ section: 'core-offer', ref: '6 phase 1' }],
    },
    'in-crisis': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Are the young person and family in crisis and, without immediate intervention, at risk of family breakdown and entering care?',
      exits: [
        { label: 'Yes', to: 'crisis-intervention' },
        { label: 'No', to: 'family-breakdown' },
      ],
      sources: [{ section: 'core-offer', ref: '6 phase 1' }],
    },
    'crisis-intervention': {
      kind: 'step',
      actor: { anyOf: ['service'] },
      text: 'Phase 1, {timescale:phase-1} ({timescale:immediate-response}): crisis intervention will be offered, delivered in the family home.',
      timescales: ['phase-1', 'immediate-response'],
      event: 'phase-1-ended',
      next: 'family-breakdown',
      sources: [{ section: 'core-offer', ref: '6 phase 1' }],
    },
    'family-breakdown': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the family experiencing breakdown, where the young person may have been removed from home or is at risk of it?',
      exits: [
        { label: 'Yes', to: 'rapid-response' },
        { label: 'No', to: 'engagement' },
      ],
      sources: [{ section: 'core-offer', ref: '6 phase 2' }],
    },
    'rapid-response': {
      kind: 'step',
      actor: { anyOf: ['service'] },
      text: 'Phase 2, {timescale:phase-2}: intensive support will be offered, with conflict resolution. It may result in a family network meeting.',
      timescales: ['phase-2'],
      event: 'phase-2-ended',
      next: 'engagement',
      sources: [{ section: 'core-offer', ref: '6 phase 2' }],
    },
    engagement: {
      kind: 'step',
      actor: { anyOf: ['service'] },
      text: 'Phase 3, {timescale:phase-3}: intensive engagement will be offered, with a dedicated worker who will offer “hands on support”. The worker will identify areas of family life which are working well, areas which require support, and clear exit plans, and share them with children and families.',
      timescales: ['phase-3'],
      event: 'phase-3-ended',
      next: 'needed-in-support',
      sources: [{ section: 'core-offer', ref: '6 phase 3' }],
    },
    'needed-in-support': {
      kind: 'decision',
      actor: 'not stated',
      text: 'During support: is it still needed?',
      exits: [
        { label: 'Still needed', to: 'evidence-based-interventions' },
        { label: 'No longer needed', to: 'exit-phase' },
      ],
      sources: [{ section: 'service-delivery', ref: '4.2' }],
    },
    'evidence-based-interventions': {
      kind: 'step',
      actor: { anyOf: ['service'] },
      text: 'Phase 4, {timescale:phase-4}: a programme of evidence-based interventions will be delivered, with “supported referrals and attendance” to services that the family plan identifies. Planned short care opportunities can be considered via CEDARS.',
      timescales: ['phase-4'],
      next: 'phase-support-out',
      sources: [{ section: 'core-offer', ref: '6 phase 4' }],
    },
    'phase-support-out': {
      kind: 'step',
      actor: { anyOf: ['service'] },
      text: 'Support will phase out {timescale:phase-out}: a gradual reduction.',
      timescales: ['phase-out'],
      next: 'extension-required',
      sources: [{ section: 'service-delivery', ref: '4.2' }],
    },
    'extension-required': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Intensive support will be offered for {timescale:support-period}. Is an extension required?',
      timescales: ['support-period'],
      event: 'support-period-ended',
      exits: [
        { label: 'Yes', to: 'extend-support' },
        { label: 'No', to: 'support-over' },
      ],
      sources: [{ section: 'service-delivery', ref: '4.2' }],
    },
    'extend-support': {
      kind: 'step',
      actor: 'not stated',
      text: 'There is the option to extend support by {timescale:support-extension}. Phase 4 can be extended {timescale:phase-4-maximum}.',
      timescales: ['support-extension', 'phase-4-maximum'],
      next: 'support-over',
      sources: [
        { section: 'service-delivery', ref: '4.2' },
        { section: 'core-offer', ref: '6 phase 4' },
      ],
    },
    'exit-phase': {
      kind: 'step',
      actor: 'not stated',
      text: 'There will be an exit phase of {timescale:exit-phase}, to ensure a smooth ending. By section 5, exit plans of {timescale:exit-plan} will be agreed.',
      timescales: ['exit-phase'],
      event: 'support-not-needed',
      next: 'smooth-ending',
      sources: [
        { section: 'service-delivery', ref: '4.2' },
        { section: 'service-request', ref: '5 step 5' },
      ],
    },
    'support-over': {
      kind: 'end',
      text: 'The period of support is over. The procedure does not say whether an exit phase follows here too.',
      outcome: 'not stated',
      sources: [{ section: 'service-delivery', ref: '4.2' }],
    },
    'smooth-ending': {
      kind: 'end',
      text: 'Support ends.',
      outcome: 'done',
      sources: [{ section: 'service-delivery', ref: '4.2' }],
    },
  },
} as const satisfies KftMap;
