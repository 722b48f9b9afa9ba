import type { ComparedRecord, Comparison } from '../../src/procedure/index.ts';
import type { DutyId } from './duties.ts';
import type { CheckId } from './eligibility.ts';
import type { FigureId } from './figures.ts';
import type { PhaseModelId } from './phases.ts';
import type { TimescaleId } from './timescales.ts';

/** What this procedure says on each topic on which the procedures are set side by side. */
export const comparison = {
  criteria: [{ check: 'edge-of-care' }, { figure: 'age-range' }],
  'first-contact': [
    { timescale: 'immediate-response' },
    { timescale: 'phase-1-response' },
    { timescale: 'arrange-visit' },
  ],
  allocation: [{ duty: 'one-point-escalated' }, { duty: 'support-through-duty' }],
  'first-visit': [{ timescale: 'arrange-visit' }, { timescale: 'joint-visit' }],
  assessment: [{ duty: 'complete-screening-form' }, { duty: 'visit-before-referral' }],
  plan: [
    { duty: 'plan-crisis-intervention' },
    { duty: 'share-work-plan' },
    { duty: 'individual-work-plan' },
  ],
  review: [
    { timescale: 'phase-4-reviews' },
    { timescale: 'case-discussions' },
    { duty: 'review-cases' },
    { timescale: 'work-plan-review' },
  ],
  visits: [
    { duty: 'visits-in-phases-1-and-2' },
    { duty: 'visits-in-phase-3' },
    { duty: 'visits-in-phase-4' },
  ],
  phases: [
    { phases: 'phases' },
    { timescale: 'phase-1' },
    { timescale: 'phase-2' },
    { timescale: 'phase-3' },
    { timescale: 'phase-4' },
  ],
  'step-down': [
    { timescale: 'de-escalation' },
    { timescale: 'agreed-de-escalation' },
    { duty: 'plan-de-escalation' },
  ],
  closure: [
    { timescale: 'closure-summary' },
    { timescale: 'views-at-closure' },
    { duty: 'share-completed-work-plan' },
    { timescale: 'exit-matrix' },
    { duty: 'agree-closure' },
  ],
  'opening-hours': [{ timescale: 'duty-hours' }],
  caseloads: [
    { duty: 'one-case-in-crisis' },
    { duty: 'usual-case-load' },
    { duty: 'larger-case-load' },
  ],
} as const satisfies Comparison<
  ComparedRecord<TimescaleId, FigureId, DutyId, CheckId, PhaseModelId>
>;
