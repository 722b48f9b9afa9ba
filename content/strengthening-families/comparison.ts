import type { ComparedRecord, Comparison } from '../../src/procedure/index.ts';
import type { DutyId } from './duties.ts';
import type { CheckId } from './eligibility.ts';
import type { FigureId } from './figures.ts';
import type { PhaseModelId } from './phases.ts';
import type { TimescaleId } from './timescales.ts';

/** What this procedure says on each topic on which the procedures are set side by side. */
export const comparison = {
  criteria: [{ figure: 'age-range' }, { check: 'service' }, { duty: 'threshold-evidenced' }],
  'first-contact': 'does not say',
  allocation: [
    { timescale: 'workflow-meeting' },
    { duty: 'allocate-and-supervise' },
    { duty: 'provide-workers' },
    { timescale: 'take-the-case' },
  ],
  'first-visit': 'does not say',
  assessment: [{ duty: 'after-single-assessment' }, { timescale: 'assess-throughout' }],
  plan: [
    { timescale: 'interim-plan-9-1' },
    { timescale: 'planning-meeting' },
    { timescale: 'interim-plan-9-3' },
    { timescale: 'distribute-plan' },
  ],
  review: [
    { timescale: 'reviews-3-6' },
    { timescale: 'manager-review' },
    { timescale: 'reviews-10-2' },
    { timescale: 'distribute-review-plan' },
  ],
  visits: [
    { timescale: 'regular-visits' },
    { timescale: 'plan-visiting-frequency' },
    { timescale: 'visits' },
  ],
  phases: [
    { phases: 'length-of-work' },
    { timescale: 'until-aims-met' },
    { timescale: 'primary-timescale' },
    { timescale: 'longer-term' },
  ],
  'step-down': [
    { duty: 'consider-early-help' },
    { duty: 'consider-step-down' },
    { timescale: 'step-down-transfer-point' },
    { timescale: 'step-down' },
  ],
  closure: [
    { duty: 'own-the-decision' },
    { timescale: 'thresholds-resolved' },
    { duty: 'manager-agrees-closure' },
    { duty: 'closure-summary' },
  ],
  'opening-hours': 'does not say',
  caseloads: [
    { duty: 'team-caseload' },
    { duty: 'social-worker-caseload' },
    { duty: 'support-worker-caseload' },
    { figure: 'support-worker-maximum' },
  ],
} as const satisfies Comparison<
  ComparedRecord<TimescaleId, FigureId, DutyId, CheckId, PhaseModelId>
>;
