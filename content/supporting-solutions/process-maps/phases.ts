import type { SupportingSolutionsMap } from './map.ts';

/** Section 4: the phases and de-escalation in their order. */
export const phases = {
  title: 'The phases of support, to de-escalation',
  summary:
    'Phases 1 to 4 and de-escalation in their order, with whom each is for. Our note: the document does not say how a family moves from one phase to the next, or whether it may miss one. This map takes them in turn.',
  sources: [
    { section: 'phases', ref: '4 phases' },
    { section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' },
  ],
  nodes: {
    'support-starts': {
      kind: 'start',
      text: 'Support from the Supporting Solutions Service starts.',
      event: 'support-start',
      next: 'in-crisis',
      sources: [{ section: 'phases', ref: '4 phases' }],
    },
    'in-crisis': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Are the young person and family in a crisis and, without immediate mediation and conflict resolution, at risk of family breakdown?',
      exits: [
        { label: 'Yes', to: 'crisis-intervention' },
        { label: 'No', to: 'family-breakdown' },
      ],
      sources: [{ section: 'phases', ref: '4 phase 1' }],
    },
    'crisis-intervention': {
      kind: 'step',
      actor: { anyOf: ['duty-worker', 'allocated-worker'] },
      text: 'Phase 1, {timescale:phase-1}/{timescale:immediate-response}: crisis intervention will be offered. It will be the duty worker’s responsibility, or the allocated worker’s if one is allocated at the point of crisis.',
      timescales: ['phase-1', 'phase-1-response', 'immediate-response'],
      event: 'phase-1-ended',
      next: 'hand-over',
      sources: [{ section: 'phases', ref: '4 phase 1' }],
    },
    'hand-over': {
      kind: 'step',
      actor: { anyOf: ['duty-worker'] },
      text: 'The duty worker will also be responsible for the handover of a brief outline of what support was offered and agreed for Phase 2. It will be recorded on the young person’s electronic record. Who hands over, if the allocated worker was responsible for Phase 1, is not said.',
      next: 'family-breakdown',
      sources: [{ section: 'phases', ref: '4 phase 1' }],
    },
    'family-breakdown': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Is the family experiencing family breakdown, where the young person may have been removed from home or is at risk of it?',
      exits: [
        { label: 'Yes', to: 'rapid-response' },
        { label: 'No', to: 'engagement' },
      ],
      sources: [{ section: 'phases', ref: '4 phase 2' }],
    },
    'rapid-response': {
      kind: 'step',
      actor: { anyOf: ['allocated-worker'] },
      text: 'Phase 2, {timescale:phase-2}: intensive support will be offered. It will include conflict resolution and restorative conversations, and may result in a Family Network Meeting.',
      timescales: ['phase-2'],
      event: 'phase-2-ended',
      next: 'engagement',
      sources: [{ section: 'phases', ref: '4 phase 2' }],
    },
    engagement: {
      kind: 'step',
      actor: 'not stated',
      text: 'Phase 3, {timescale:phase-3}: a period of intensive engagement will be offered, with a number of interventions alongside practical support.',
      timescales: ['phase-3'],
      event: 'phase-3-ended',
      next: 'interventions-programme',
      sources: [{ section: 'later-phases', ref: '4 phase 3' }],
    },
    'interventions-programme': {
      kind: 'step',
      actor: 'not stated',
      text: 'Phase 4, {timescale:phase-4}: evidence-based interventions will be delivered as a programme, from a pick and mix menu. The programme will also include “supported referrals and attendance” to services identified as part of the safety plan. There will be reviews {timescale:phase-4-reviews} between the allocated worker and their line manager.',
      timescales: ['phase-4', 'phase-4-reviews'],
      event: 'phase-4-ended',
      next: 'de-escalation',
      sources: [{ section: 'later-phases', ref: '4 phase 4' }],
    },
    'de-escalation': {
      kind: 'step',
      actor: 'not stated',
      text: 'When Phase 4 ends there will be a period of de-escalation, {timescale:de-escalation}. It gives families the opportunity to demonstrate sustained change without intensive interventions.',
      timescales: ['de-escalation'],
      next: 'to-closure',
      sources: [
        { section: 'later-phases', ref: '4 de-escalation' },
        { section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' },
      ],
    },
    'to-closure': {
      kind: 'end',
      text: 'What is done in de-escalation and at closure comes next.',
      outcome: 'continues',
      map: 'de-escalation-and-closure',
      sources: [{ section: 'from-phase-3-to-closure', ref: '5 de-escalation and closure' }],
    },
  },
} as const satisfies SupportingSolutionsMap;
