import type { EligibilityCheck } from '../../src/eligibility/index.ts';
import { adviceWithoutOpening } from './eligibility/advice-without-opening.ts';
import { familiesFirst } from './eligibility/families-first.ts';
import { familyHub } from './eligibility/family-hub.ts';
import { fullCircleSexualAbuse } from './eligibility/full-circle-sexual-abuse.ts';
import { intensiveFamilySupport } from './eligibility/intensive-family-support.ts';
import { offsiteActivity } from './eligibility/offsite-activity.ts';
import { preBirthCheck } from './eligibility/pre-birth.ts';
import { privateVehicle } from './eligibility/private-vehicle.ts';
import { homelessStepUp } from './eligibility/homeless-step-up.ts';
import { teamAroundTheCommunity } from './eligibility/team-around-the-community.ts';
import { youngCarer } from './eligibility/young-carer.ts';
import type { RoleId } from './roles.ts';
import type { SectionId } from './sections.ts';

/** The checks, in the order in which the procedure comes to them. */
export const eligibility = {
  'families-first': familiesFirst,
  'intensive-family-support': intensiveFamilySupport,
  'family-hub': familyHub,
  'young-carer': youngCarer,
  'pre-birth': preBirthCheck,
  'team-around-the-community': teamAroundTheCommunity,
  'advice-without-opening': adviceWithoutOpening,
  'homeless-step-up': homelessStepUp,
  'full-circle-sexual-abuse': fullCircleSexualAbuse,
  'private-vehicle': privateVehicle,
  'offsite-activity': offsiteActivity,
} as const satisfies Record<string, EligibilityCheck<RoleId, SectionId>>;

export type CheckId = keyof typeof eligibility;
