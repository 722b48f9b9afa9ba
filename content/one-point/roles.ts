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
} as const;

export type RoleId = keyof typeof roles;
