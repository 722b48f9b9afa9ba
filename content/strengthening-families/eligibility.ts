import type { EligibilityCheck } from '../../src/eligibility/check.ts';
import type { SectionId } from './procedure.ts';
import type { RoleId } from './roles.ts';

export const eligibility = {} as const satisfies Record<
  string,
  EligibilityCheck<RoleId, SectionId>
>;

export type CheckId = keyof typeof eligibility;
