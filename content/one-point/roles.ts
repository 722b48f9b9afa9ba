import { earlyChaptersRoles } from './roles/early-chapters.ts';
import { assessmentRoles } from './roles/assessment.ts';
import { youngCarersRoles } from './roles/young-carers.ts';
import { teamAroundTheFamilyRoles } from './roles/team-around-the-family.ts';
import { recordsRoles } from './roles/records.ts';
import { chronologiesRoles } from './roles/chronologies.ts';
import { stepUpAndDownRoles } from './roles/step-up-and-down.ts';
import { changeOfLeadRoles } from './roles/change-of-lead.ts';
import { qualityRoles } from './roles/quality.ts';
import { safetyAtWorkRoles } from './roles/safety-at-work.ts';
import { earlyHelpAdvisorsRoles } from './roles/early-help-advisors.ts';
import { familyHealthServiceRoles } from './roles/family-health-service.ts';
import { youngParentsRoles } from './roles/young-parents.ts';
import { earlyYearsPlacesRoles } from './roles/early-years-places.ts';
import { inclusionPanelsRoles } from './roles/inclusion-panels.ts';
import { socialCareAdviceRoles } from './roles/social-care-advice.ts';
import { shortBreaksRoles } from './roles/short-breaks.ts';
import { preBirthRoles } from './roles/pre-birth.ts';
import { teamAroundTheCommunityRoles } from './roles/team-around-the-community.ts';
import { homelessYoungPeopleRoles } from './roles/homeless-young-people.ts';
import { missingChildrenRoles } from './roles/missing-children.ts';
import { fullCircleRoles } from './roles/full-circle.ts';
import { section7Roles } from './roles/section-7.ts';

/** The roles and teams that the document names as acting. Never a person. In files by the chapter that brings them in. */
export const roles = {
  ...earlyChaptersRoles,
  ...assessmentRoles,
  ...youngCarersRoles,
  ...teamAroundTheFamilyRoles,
  ...recordsRoles,
  ...chronologiesRoles,
  ...stepUpAndDownRoles,
  ...changeOfLeadRoles,
  ...qualityRoles,
  ...safetyAtWorkRoles,
  ...earlyHelpAdvisorsRoles,
  ...familyHealthServiceRoles,
  ...youngParentsRoles,
  ...earlyYearsPlacesRoles,
  ...inclusionPanelsRoles,
  ...socialCareAdviceRoles,
  ...shortBreaksRoles,
  ...preBirthRoles,
  ...teamAroundTheCommunityRoles,
  ...homelessYoungPeopleRoles,
  ...missingChildrenRoles,
  ...fullCircleRoles,
  ...section7Roles,
} as const;

export type RoleId = keyof typeof roles;
