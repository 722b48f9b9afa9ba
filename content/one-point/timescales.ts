import { requestsTimescales } from './timescales/requests.ts';
import { keyAndFamilyWorkersTimescales } from './timescales/key-and-family-workers.ts';
import { familyHubTimescales } from './timescales/family-hub.ts';
import { assessmentTimescales } from './timescales/assessment.ts';
import { proportionateAssessmentTimescales } from './timescales/proportionate-assessment.ts';
import { youngCarersTimescales } from './timescales/young-carers.ts';
import { familyPlansTimescales } from './timescales/family-plans.ts';
import { supportTimescales } from './timescales/support.ts';
import { engagingFamiliesTimescales } from './timescales/engaging-families.ts';
import { teamAroundTheFamilyTimescales } from './timescales/team-around-the-family.ts';
import { recordsTimescales } from './timescales/records.ts';
import { chronologiesTimescales } from './timescales/chronologies.ts';
import { stepUpAndDownTimescales } from './timescales/step-up-and-down.ts';
import { changeOfLeadTimescales } from './timescales/change-of-lead.ts';
import { closureTimescales } from './timescales/closure.ts';
import { qualityTimescales } from './timescales/quality.ts';
import { supervisionTimescales } from './timescales/supervision.ts';
import { safetyAtWorkTimescales } from './timescales/safety-at-work.ts';
import { earlyHelpAdvisorsTimescales } from './timescales/early-help-advisors.ts';
import { familyHealthServiceTimescales } from './timescales/family-health-service.ts';
import { youngParentsTimescales } from './timescales/young-parents.ts';
import { earlyYearsPlacesTimescales } from './timescales/early-years-places.ts';
import { socialCareAdviceTimescales } from './timescales/social-care-advice.ts';
import { shortBreaksTimescales } from './timescales/short-breaks.ts';
import { preBirthTimescales } from './timescales/pre-birth.ts';
import { teamAroundTheCommunityTimescales } from './timescales/team-around-the-community.ts';
import { missingChildrenTimescales } from './timescales/missing-children.ts';
import { fullCircleTimescales } from './timescales/full-circle.ts';

/** Timed rules of the document, in its order, in files by chapter. */
export const timescales = {
  ...requestsTimescales,
  ...keyAndFamilyWorkersTimescales,
  ...familyHubTimescales,
  ...assessmentTimescales,
  ...proportionateAssessmentTimescales,
  ...youngCarersTimescales,
  ...familyPlansTimescales,
  ...supportTimescales,
  ...engagingFamiliesTimescales,
  ...teamAroundTheFamilyTimescales,
  ...recordsTimescales,
  ...chronologiesTimescales,
  ...stepUpAndDownTimescales,
  ...changeOfLeadTimescales,
  ...closureTimescales,
  ...qualityTimescales,
  ...supervisionTimescales,
  ...safetyAtWorkTimescales,
  ...earlyHelpAdvisorsTimescales,
  ...familyHealthServiceTimescales,
  ...youngParentsTimescales,
  ...earlyYearsPlacesTimescales,
  ...socialCareAdviceTimescales,
  ...shortBreaksTimescales,
  ...preBirthTimescales,
  ...teamAroundTheCommunityTimescales,
  ...missingChildrenTimescales,
  ...fullCircleTimescales,
} as const;

export type TimescaleId = keyof typeof timescales;
