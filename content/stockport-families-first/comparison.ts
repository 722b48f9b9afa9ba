import type { ComparedRecord, Comparison } from '../../src/procedure/index.ts';
import type { DutyId } from './duties.ts';
import type { CheckId } from './eligibility.ts';
import type { FigureId } from './figures.ts';
import type { TimescaleId } from './timescales.ts';

/** What this procedure says on each topic on which the procedures are set side by side. */
export const comparison = {
  criteria: [
    { figure: 'age-range' },
    { duty: 'complex-needs' },
    { duty: 'level-4-focus' },
    { check: 'priority-measures' },
    { duty: 'younger-siblings' },
  ],
  'first-contact': [{ timescale: 'contact-same-day' }, { timescale: 'contact-2-hours' }],
  allocation: [
    { duty: 'prioritise-referrals' },
    { timescale: 'allocate-same-day' },
    { timescale: 'allocate-1-working-day' },
  ],
  'first-visit': [{ timescale: 'same-day-visit' }, { timescale: 'visit-not-delayed' }],
  assessment: [{ duty: 'social-work-assessment' }, { duty: 'update-assessments' }],
  plan: [{ timescale: 'until-formal-plan' }],
  review: [
    { timescale: 'support-plan-review' },
    { timescale: 'panel-reviews' },
    { timescale: 'progress-review' },
    { timescale: 'tac-progress-reviews' },
    { timescale: 'statutory-reviews' },
  ],
  visits: 'does not say',
  phases: [{ timescale: 'support-period' }],
  'step-down': [
    { timescale: 'step-down-link' },
    { duty: 'consider-step-down' },
    { duty: 'highlight-step-down' },
  ],
  closure: [
    { duty: 'arrange-closure-meeting' },
    { timescale: 'follow-up-dates' },
    { timescale: 'closure-date' },
    { duty: 'closure-form' },
    { duty: 'seek-feedback' },
  ],
  'opening-hours': [
    { timescale: 'support-hours' },
    { timescale: 'days-of-support' },
    { timescale: 'working-window' },
    { timescale: 'provision-until' },
    { timescale: 'operating-hours' },
  ],
  caseloads: [{ figure: 'families-at-once' }, { duty: 'direct-support' }],
} as const satisfies Comparison<ComparedRecord<TimescaleId, FigureId, DutyId, CheckId>>;
