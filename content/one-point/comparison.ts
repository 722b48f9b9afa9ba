import type { ComparedRecord, Comparison } from '../../src/procedure/index.ts';
import type { DutyId } from './duties.ts';
import type { CheckId } from './eligibility.ts';
import type { FigureId } from './figures.ts';
import type { PhaseModelId } from './phases.ts';
import type { TimescaleId } from './timescales.ts';

/** What this procedure says on each topic on which the procedures are set side by side. */
export const comparison = {
  criteria: [
    { figure: 'hub-age' },
    { check: 'families-first' },
    { check: 'intensive-family-support' },
    { check: 'family-hub' },
  ],
  'first-contact': [
    { timescale: 'progress-a-request' },
    { timescale: 'offer-support-quickly' },
    { duty: 'kw-contact-family' },
  ],
  allocation: [
    { timescale: 'allocate-to-a-team' },
    { timescale: 'allocate-to-key-worker' },
    { timescale: 'allocate-to-family-worker' },
    { timescale: 'allocate-in-the-family-hub' },
    { duty: 'allocate-emotional-wellbeing' },
    { timescale: 'pre-birth-allocate' },
  ],
  'first-visit': [
    { duty: 'kw-take-pack' },
    { timescale: 'arrange-joint-visit' },
    { duty: 'hub-home-visit' },
  ],
  assessment: [
    { timescale: 'ifst-assessment' },
    { timescale: 'ifst-assessment-maximum' },
    { timescale: 'hub-consent' },
    { timescale: 'submit-proportionate-assessment' },
    { timescale: 'finalise-proportionate-assessment' },
    { timescale: 'finalise-hub-assessment' },
    { timescale: 'assessment-with-quality-assurance' },
    { timescale: 'assessment-aim' },
    { timescale: 'assessment-limit' },
    { timescale: 'extension-limit' },
    { timescale: 'assessment-review' },
  ],
  plan: [
    { duty: 'kw-family-plan' },
    { duty: 'hub-complete-plan' },
    { duty: 'plan-clear-services' },
    { timescale: 'update-plan-after-taf' },
    { timescale: 'share-updated-plan' },
  ],
  review: [
    { timescale: 'plan-review-interval' },
    { timescale: 'taf-review' },
    { duty: 'hub-review-in-case-discussions' },
    { timescale: 'pre-birth-progress-review' },
    { timescale: 'pre-birth-tafs' },
    { timescale: 'tac-review' },
    { timescale: 'full-circle-review' },
  ],
  visits: [
    { timescale: 'see-every-child' },
    { timescale: 'visit-a-baby' },
    { timescale: 'ops-worker-contact' },
    { figure: 'seen-alone-age' },
    { duty: 'as-seen-more-often' },
    { timescale: 'full-circle-contact' },
  ],
  phases: [
    { duty: 'one-to-one-and-groups' },
    { timescale: 'hub-further-support' },
    { timescale: 'review-after-hub-work' },
    { timescale: 'health-visitor-requested-work' },
    { phases: 'pre-birth' },
    { timescale: 'pre-birth-intervention-weeks' },
    { timescale: 'tac-length' },
  ],
  'step-down': [
    { duty: 'meeting-considers-step-down' },
    { timescale: 'send-form-for-step-down' },
    { duty: 'discuss-step-down-in-taf' },
    { duty: 'families-first-agrees-step-down' },
    { duty: 'family-understands-and-consents' },
    { duty: 'discuss-step-down-with-taf' },
    { duty: 'ifst-agrees-step-down' },
    { duty: 'discuss-step-down-to-hub' },
    { duty: 'time-limited-work' },
    { timescale: 'joint-visit-at-step-down' },
  ],
  closure: [
    { duty: 'ifst-closure-needs-considered' },
    { timescale: 'close-after-survey-offered' },
    { duty: 'hub-closure-needs-met' },
    { duty: 'hub-closure-restart-plan' },
    { duty: 'closure-discuss-with-manager' },
    { duty: 'closure-send-survey' },
    { duty: 'closure-sign-off' },
    { duty: 'closure-letter' },
    { duty: 'ehc-close' },
    { timescale: 'close-before-mam' },
    { timescale: 'advice-after-closure' },
  ],
  'opening-hours': 'does not say',
  caseloads: [
    { duty: 'key-worker-caseload' },
    { duty: 'family-worker-caseload' },
    { duty: 'pre-birth-caseload' },
  ],
} as const satisfies Comparison<
  ComparedRecord<TimescaleId, FigureId, DutyId, CheckId, PhaseModelId>
>;
