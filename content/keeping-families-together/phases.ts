import type { PhaseModel } from '../../src/procedure/index.ts';
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
        text: 'It will be offered to a young person and family in crisis who are at risk of family breakdown and entering care, if there is no immediate intervention. It will be delivered in the family home.',
      },
      'phase-2': {
        title: 'Phase 2: rapid response',
        timescale: 'phase-2',
        part: 'phase',
        text: 'Intensive support will be offered to a family in breakdown whose young person may have been, or is at risk of being, removed. That will include conflict resolution. It may result in a family network meeting.',
      },
      'phase-3': {
        title: 'Phase 3: engagement and identification',
        timescale: 'phase-3',
        part: 'phase',
        text: 'Intensive engagement will be offered. A dedicated worker will offer “hands on support”. The Keeping Families Together worker will identify what is working well, what requires support, and clear exit plans, and share them with children and families.',
      },
      'phase-4': {
        title: 'Phase 4 (the document gives it no name)',
        timescale: 'phase-4',
        part: 'phase',
        text: 'A programme of evidence-based interventions will be delivered, from a menu to meet the needs of the young person and their family or carers.',
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
        text: 'Intensive support will be offered for this period. The document does not say how it relates to the phases.',
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
        text: 'Support will phase out, so that the family is not given too much information and change at any one time. Reducing it gradually ensures that families are not over-reliant on it.',
      },
      exit: {
        title: 'Exit phase',
        timescale: 'exit-phase',
        part: 'exit',
        text: 'If, during support, it is no longer needed, there will be an exit phase to ensure a smooth ending.',
      },
      reviews: {
        title: 'Reviews',
        timescale: 'reviews',
        part: 'reviews',
        text: 'Reviews will evaluate whether interventions have been successful and whether support is still required.',
      },
    },
  },
} as const satisfies Record<string, PhaseModel<EventId, TimescaleId, SectionId>>;
