import type { PhaseModel } from '../../src/procedure/phase-model.ts';
import type { EventId, SectionId } from './procedure.ts';
import type { TimescaleId } from './timescales.ts';

export const phases = {
  'core-offer': {
    title: 'The core offer and how long support lasts',
    summary:
      'The four phases of the core offer, the period of support with its extension, the phasing-out, the exit and the reviews, on one timeline.',
    sources: [
      { section: 'core-offer', ref: '6' },
      { section: 'service-delivery', ref: '4.2' },
      { section: 'service-request', ref: '5 step 5' },
    ],
    start: 'support-start',
    startChoices: ['request-received', 'panel', 'allocation', 'first-visit'],
    rows: {
      'phase-1': {
        title: 'Phase 1: crisis intervention',
        timescale: 'phase-1',
        part: 'phase',
        text: 'Offered to a young person and family in crisis who, without intervention at once, are at risk of family breakdown and entering care. Delivered in the family home.',
      },
      'phase-2': {
        title: 'Phase 2: rapid response',
        timescale: 'phase-2',
        part: 'phase',
        text: 'Intensive support for a family in breakdown, with conflict resolution; it may lead to a family network meeting.',
      },
      'phase-3': {
        title: 'Phase 3: engagement and identification',
        timescale: 'phase-3',
        part: 'phase',
        text: 'Intensive engagement: a dedicated worker gives hands-on help, and identifies what works well, what needs support and clear exit plans.',
      },
      'phase-4': {
        title: 'Phase 4 (the document gives it no name)',
        timescale: 'phase-4',
        part: 'phase',
        text: 'A programme of evidence-based interventions, picked to meet the needs of the young person and their family or carers.',
      },
      'phase-4-maximum': {
        title: 'Longest that Phase 4 can be extended',
        timescale: 'phase-4-maximum',
        part: 'limit',
        text: 'The furthest that the heading of Phase 4 lets it be extended.',
      },
      'support-period': {
        title: 'Period of intensive support',
        timescale: 'support-period',
        part: 'phase',
        text: 'The whole period of intensive support. The document does not say how it relates to the phases.',
      },
      extension: {
        title: 'Extension of support',
        timescale: 'support-extension',
        part: 'extension',
        text: 'An option, if required. The document does not say who agrees it.',
      },
      'phase-out': {
        title: 'Phasing-out',
        timescale: 'phase-out',
        part: 'phase-out',
        text: 'Support is gradually reduced, so that the family is not given too much at one time and is not over-reliant on it.',
      },
      exit: {
        title: 'Exit phase',
        timescale: 'exit-phase',
        part: 'exit',
        text: 'If support is no longer needed during the period of support, an exit phase makes for a smooth ending.',
      },
      reviews: {
        title: 'Reviews',
        timescale: 'reviews',
        part: 'reviews',
        text: 'Reviews evaluate whether interventions have been successful and whether support is still required.',
      },
    },
  },
} as const satisfies Record<string, PhaseModel<EventId, TimescaleId, SectionId>>;

export type PhaseModelId = keyof typeof phases;
