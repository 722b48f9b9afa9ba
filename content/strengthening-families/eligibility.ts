import type { EligibilityCheck } from '../../src/eligibility/index.ts';
import { service } from './eligibility/service.ts';
import { transferFromCsAndS } from './eligibility/transfer-from-cs-and-s.ts';
import { transferFromInitialResponse } from './eligibility/transfer-from-initial-response.ts';
import type { SectionId } from './procedure.ts';
import type { RoleId } from './roles.ts';

/** The checks, in the order in which the procedure comes to them. */
export const eligibility = {
  service,
  'transfer-from-initial-response': transferFromInitialResponse,
  'transfer-from-cs-and-s': transferFromCsAndS,
} as const satisfies Record<string, EligibilityCheck<RoleId, SectionId>>;

export type CheckId = keyof typeof eligibility;
