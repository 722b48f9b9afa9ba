import type { EligibilityCheck } from '../../src/eligibility/check.ts';
import type { RoleId } from './roles.ts';
import type { SectionId } from './sections.ts';

/** The checks, in the order in which the procedure comes to them. */
export const eligibility = {} as const satisfies Record<
  string,
  EligibilityCheck<RoleId, SectionId>
>;

export type CheckId = keyof typeof eligibility;
