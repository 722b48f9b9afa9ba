import type { EligibilityCheck } from '../../src/eligibility/index.ts';
import { emergencyAccommodation } from './eligibility/emergency-accommodation.ts';
import { eraseWorker } from './eligibility/erase-worker.ts';
import { service } from './eligibility/service.ts';
import type { SectionId } from './procedure.ts';
import type { RoleId } from './roles.ts';

/** The checks, in the order in which the procedure comes to them. */
export const eligibility = {
  'edge-of-care': service,
  'emergency-accommodation': emergencyAccommodation,
  'erase-worker': eraseWorker,
} as const satisfies Record<string, EligibilityCheck<RoleId, SectionId>>;

export type CheckId = keyof typeof eligibility;
