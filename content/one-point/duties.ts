import { earlyChaptersDuties } from './duties/early-chapters.ts';
import { requestsDuties } from './duties/requests.ts';
import { thresholdDiscussionsDuties } from './duties/threshold-discussions.ts';
import { keyAndFamilyWorkersDuties } from './duties/key-and-family-workers.ts';
import { familyHubDuties } from './duties/family-hub.ts';
import { familyHubVisitDuties } from './duties/family-hub-visit.ts';
import { emotionalWellbeingDuties } from './duties/emotional-wellbeing.ts';
import { assessmentDuties } from './duties/assessment.ts';
import { proportionateAssessmentDuties } from './duties/proportionate-assessment.ts';
import { youngCarersDuties } from './duties/young-carers.ts';
import { familyPlansDuties } from './duties/family-plans.ts';
import { supportDuties } from './duties/support.ts';
import { engagingFamiliesDuties } from './duties/engaging-families.ts';
import { teamAroundTheFamilyDuties } from './duties/team-around-the-family.ts';
import { recordsDuties } from './duties/records.ts';
import { recordsFamilyHubsDuties } from './duties/records-family-hubs.ts';
import { recordsOpenFamiliesDuties } from './duties/records-open-families.ts';
import { chronologiesDuties } from './duties/chronologies.ts';
import { stepUpAndDownDuties } from './duties/step-up-and-down.ts';
import { changeOfLeadDuties } from './duties/change-of-lead.ts';
import { closureDuties } from './duties/closure.ts';
import { qualityDuties } from './duties/quality.ts';
import { supervisionDuties } from './duties/supervision.ts';
import { safetyAtWorkDuties } from './duties/safety-at-work.ts';
import { offsiteActivitiesDuties } from './duties/offsite-activities.ts';
import { earlyHelpAdvisorsDuties } from './duties/early-help-advisors.ts';
import { familyHealthServiceDuties } from './duties/family-health-service.ts';
import { youngParentsDuties } from './duties/young-parents.ts';
import { earlyYearsPlacesDuties } from './duties/early-years-places.ts';
import { inclusionPanelsDuties } from './duties/inclusion-panels.ts';
import { socialCareAdviceDuties } from './duties/social-care-advice.ts';
import { multiAgencyMeetingDuties } from './duties/multi-agency-meeting.ts';
import { shortBreaksDuties } from './duties/short-breaks.ts';
import { preBirthDuties } from './duties/pre-birth.ts';
import { teamAroundTheCommunityDuties } from './duties/team-around-the-community.ts';
import { homelessYoungPeopleDuties } from './duties/homeless-young-people.ts';
import { missingChildrenDuties } from './duties/missing-children.ts';
import { fullCircleDuties } from './duties/full-circle.ts';
import { section7Duties } from './duties/section-7.ts';
import { partnershipMeetingsDuties } from './duties/partnership-meetings.ts';

/** Duties of the document, in its order, in files by chapter. */
export const duties = {
  ...earlyChaptersDuties,
  ...requestsDuties,
  ...thresholdDiscussionsDuties,
  ...keyAndFamilyWorkersDuties,
  ...familyHubDuties,
  ...familyHubVisitDuties,
  ...emotionalWellbeingDuties,
  ...assessmentDuties,
  ...proportionateAssessmentDuties,
  ...youngCarersDuties,
  ...familyPlansDuties,
  ...supportDuties,
  ...engagingFamiliesDuties,
  ...teamAroundTheFamilyDuties,
  ...recordsDuties,
  ...recordsFamilyHubsDuties,
  ...recordsOpenFamiliesDuties,
  ...chronologiesDuties,
  ...stepUpAndDownDuties,
  ...changeOfLeadDuties,
  ...closureDuties,
  ...qualityDuties,
  ...supervisionDuties,
  ...safetyAtWorkDuties,
  ...offsiteActivitiesDuties,
  ...earlyHelpAdvisorsDuties,
  ...familyHealthServiceDuties,
  ...youngParentsDuties,
  ...earlyYearsPlacesDuties,
  ...inclusionPanelsDuties,
  ...socialCareAdviceDuties,
  ...multiAgencyMeetingDuties,
  ...shortBreaksDuties,
  ...preBirthDuties,
  ...teamAroundTheCommunityDuties,
  ...homelessYoungPeopleDuties,
  ...missingChildrenDuties,
  ...fullCircleDuties,
  ...section7Duties,
  ...partnershipMeetingsDuties,
} as const;

export type DutyId = keyof typeof duties;
