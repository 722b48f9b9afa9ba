import type { ComparedRecord, Comparison } from '../../src/procedure/comparison.ts';
import type { DutyId } from './duties.ts';
import type { CheckId } from './eligibility.ts';
import type { FigureId } from './figures.ts';
import type { PhaseModelId } from './phases.ts';
import type { TimescaleId } from './timescales.ts';

/** What this procedure says on each topic on which the procedures are set side by side. */
export const comparison = {
  criteria: 'does not say',
  'first-contact': 'does not say',
  allocation: 'does not say',
  'first-visit': 'does not say',
  assessment: 'does not say',
  plan: 'does not say',
  review: 'does not say',
  visits: 'does not say',
  phases: 'does not say',
  'step-down': 'does not say',
  closure: 'does not say',
  'opening-hours': 'does not say',
  caseloads: 'does not say',
} as const satisfies Comparison<
  ComparedRecord<TimescaleId, FigureId, DutyId, CheckId, PhaseModelId>
>;
