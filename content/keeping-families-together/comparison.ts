import type { ComparedRecord, Comparison } from '../../src/procedure/index.ts';
import type { DutyId } from './duties.ts';
import type { CheckId } from './eligibility.ts';
import type { FigureId } from './figures.ts';
import type { TimescaleId } from './timescales.ts';

/** What this procedure says on each topic on which the procedures are set side by side. */
export const comparison = {
  criteria: [{ check: 'edge-of-care' }, { figure: 'age-range' }],
  'first-contact': [
    { timescale: 'contact-social-worker' },
    { timescale: 'respond-to-referral' },
    { timescale: 'immediate-response' },
  ],
  allocation: [
    { timescale: 'arrange-panel' },
    { timescale: 'allocate-worker' },
    { figure: 'family-workers' },
  ],
  'first-visit': [{ timescale: 'introductory-visit' }],
  assessment: [{ duty: 'statutory-assessment' }],
  plan: [{ timescale: 'complete-plan' }],
  review: [{ timescale: 'reviews' }, { timescale: 'review-on-change' }],
  visits: [{ duty: 'statutory-visits' }],
  phases: [
    { phases: 'core-offer' },
    { timescale: 'support-period' },
    { timescale: 'support-extension' },
    { timescale: 'phase-1' },
    { timescale: 'phase-2' },
    { timescale: 'phase-3' },
    { timescale: 'phase-4' },
    { timescale: 'phase-4-maximum' },
  ],
  'step-down': [{ timescale: 'phase-out' }, { timescale: 'exit-phase' }],
  closure: [{ timescale: 'exit-plan' }, { duty: 'evaluate-support' }],
  'opening-hours': [
    { timescale: 'operating-hours' },
    { timescale: 'work-outside-normal-hours' },
    { timescale: 'weekend-visits' },
  ],
  caseloads: [{ duty: 'intensive-intervention' }],
} as const satisfies Comparison<ComparedRecord<TimescaleId, FigureId, DutyId, CheckId>>;
