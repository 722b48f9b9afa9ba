import type { PhaseModel } from '../../src/procedure/index.ts';
import type { EventId, SectionId } from './procedure.ts';
import type { TimescaleId } from './timescales.ts';

export const phases = {
  phases: {
    title: 'Phases 1 to 4 and de-escalation',
    summary:
      'The four phases of support and de-escalation, with the reviews of Phase 4 and the case discussions, on one timeline.',
    sources: [
      { section: 'phases', ref: '4 phases' },
      { section: 'allocated-worker', ref: '5' },
      { section: 'case-discussion', ref: '6' },
    ],
    start: 'support-start',
    startChoices: ['referral-received', 'allocation', 'initial-visit'],
    rows: {
      'phase-1': {
        title: 'Phase 1: crisis intervention',
        timescale: 'phase-1',
        part: 'phase',
        text: 'A young person and family in crisis will be offered it, when they are at risk of family breakdown without immediate mediation and conflict resolution.',
      },
      'phase-2': {
        title: 'Phase 2: rapid response',
        timescale: 'phase-2',
        part: 'phase',
        text: 'Intensive support will be offered to families in family breakdown whose young person may have been, or is at risk of being, removed. It will include conflict resolution and restorative conversations, and may result in a Family Network Meeting.',
      },
      'phase-3': {
        title: 'Phase 3: engagement and identification',
        timescale: 'phase-3',
        part: 'phase',
        text: 'Intensive engagement will be offered, with a number of interventions alongside practical support.',
      },
      'phase-4': {
        title: 'Phase 4: interventions programme',
        timescale: 'phase-4',
        part: 'phase',
        text: 'Evidence-based interventions will be delivered as a programme, from a pick and mix menu.',
      },
      'phase-4-reviews': {
        title: 'Reviews in Phase 4',
        timescale: 'phase-4-reviews',
        part: 'reviews',
        text: 'There will be reviews between the allocated worker and their line manager.',
      },
      'case-discussions': {
        title: 'Case discussions',
        timescale: 'case-discussions',
        part: 'reviews',
        text: 'Case discussions will be completed with the allocated worker. The document does not say whether they are the reviews of Phase 4.',
      },
      'de-escalation': {
        title: 'De-escalation',
        timescale: 'de-escalation',
        part: 'exit',
        text: 'A period of reduced intervention will be offered. Section 5 has its length agreed between the worker, the young person, the parent/carer and the Social Worker.',
      },
    },
  },
} as const satisfies Record<string, PhaseModel<EventId, TimescaleId, SectionId>>;

export type PhaseModelId = keyof typeof phases;
