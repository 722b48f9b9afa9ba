import { earlyChaptersRoles } from './roles/early-chapters.ts';
import { assessmentRoles } from './roles/assessment.ts';
import { proportionateAssessmentRoles } from './roles/proportionate-assessment.ts';
import { youngCarersRoles } from './roles/young-carers.ts';
import { familyPlansRoles } from './roles/family-plans.ts';
import { supportRoles } from './roles/support.ts';
import { engagingFamiliesRoles } from './roles/engaging-families.ts';
import { teamAroundTheFamilyRoles } from './roles/team-around-the-family.ts';
import { recordsRoles } from './roles/records.ts';
import { chronologiesRoles } from './roles/chronologies.ts';
import { stepUpAndDownRoles } from './roles/step-up-and-down.ts';
import { changeOfLeadRoles } from './roles/change-of-lead.ts';
import { closureRoles } from './roles/closure.ts';
import { qualityRoles } from './roles/quality.ts';
import { supervisionRoles } from './roles/supervision.ts';
import { safetyAtWorkRoles } from './roles/safety-at-work.ts';
import { offsiteActivitiesRoles } from './roles/offsite-activities.ts';

/** The roles and teams that the document names as acting. Never a person. In files by the chapter that brings them in. */
export const roles = {
  ...earlyChaptersRoles,
  ...assessmentRoles,
  ...proportionateAssessmentRoles,
  ...youngCarersRoles,
  ...familyPlansRoles,
  ...supportRoles,
  ...engagingFamiliesRoles,
  ...teamAroundTheFamilyRoles,
  ...recordsRoles,
  ...chronologiesRoles,
  ...stepUpAndDownRoles,
  ...changeOfLeadRoles,
  ...closureRoles,
  ...qualityRoles,
  ...supervisionRoles,
  ...safetyAtWorkRoles,
  ...offsiteActivitiesRoles,
} as const;

export type RoleId = keyof typeof roles;
