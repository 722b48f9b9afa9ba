import { earlyChaptersQuestions } from './open-questions/early-chapters.ts';
import { onePointServiceQuestions } from './open-questions/one-point-service.ts';
import { requestsQuestions } from './open-questions/requests.ts';
import { thresholdDiscussionsQuestions } from './open-questions/threshold-discussions.ts';
import { keyAndFamilyWorkersQuestions } from './open-questions/key-and-family-workers.ts';
import { familyHubQuestions } from './open-questions/family-hub.ts';
import { familyHubAssessmentQuestions } from './open-questions/family-hub-assessment.ts';
import { whichTeamQuestions } from './open-questions/which-team.ts';
import { assessmentQuestions } from './open-questions/assessment.ts';
import { proportionateAssessmentQuestions } from './open-questions/proportionate-assessment.ts';
import { youngCarersQuestions } from './open-questions/young-carers.ts';
import { familyPlansQuestions } from './open-questions/family-plans.ts';
import { supportQuestions } from './open-questions/support.ts';
import { engagingFamiliesQuestions } from './open-questions/engaging-families.ts';
import { teamAroundTheFamilyQuestions } from './open-questions/team-around-the-family.ts';
import { recordsQuestions } from './open-questions/records.ts';
import { recordsFamilyHubsQuestions } from './open-questions/records-family-hubs.ts';
import { chronologiesQuestions } from './open-questions/chronologies.ts';
import { stepUpAndDownQuestions } from './open-questions/step-up-and-down.ts';
import { changeOfLeadQuestions } from './open-questions/change-of-lead.ts';
import { closureQuestions } from './open-questions/closure.ts';
import { qualityQuestions } from './open-questions/quality.ts';
import { supervisionQuestions } from './open-questions/supervision.ts';
import { safetyAtWorkQuestions } from './open-questions/safety-at-work.ts';
import { offsiteActivitiesQuestions } from './open-questions/offsite-activities.ts';
import { earlyHelpAdvisorsQuestions } from './open-questions/early-help-advisors.ts';
import { familyHealthServiceQuestions } from './open-questions/family-health-service.ts';
import { youngParentsQuestions } from './open-questions/young-parents.ts';
import { earlyYearsPlacesQuestions } from './open-questions/early-years-places.ts';
import { inclusionPanelsQuestions } from './open-questions/inclusion-panels.ts';
import { socialCareAdviceQuestions } from './open-questions/social-care-advice.ts';
import { multiAgencyMeetingQuestions } from './open-questions/multi-agency-meeting.ts';
import { shortBreaksQuestions } from './open-questions/short-breaks.ts';
import { preBirthQuestions } from './open-questions/pre-birth.ts';
import { teamAroundTheCommunityQuestions } from './open-questions/team-around-the-community.ts';
import { homelessYoungPeopleQuestions } from './open-questions/homeless-young-people.ts';
import { missingChildrenQuestions } from './open-questions/missing-children.ts';
import { fullCircleQuestions } from './open-questions/full-circle.ts';
import { section7Questions } from './open-questions/section-7.ts';

/** What is left unclear in the document, in its order, in files by chapter. */
export const openQuestions = {
  ...earlyChaptersQuestions,
  ...onePointServiceQuestions,
  ...requestsQuestions,
  ...whichTeamQuestions,
  ...thresholdDiscussionsQuestions,
  ...keyAndFamilyWorkersQuestions,
  ...familyHubQuestions,
  ...familyHubAssessmentQuestions,
  ...assessmentQuestions,
  ...proportionateAssessmentQuestions,
  ...youngCarersQuestions,
  ...familyPlansQuestions,
  ...supportQuestions,
  ...engagingFamiliesQuestions,
  ...teamAroundTheFamilyQuestions,
  ...recordsQuestions,
  ...recordsFamilyHubsQuestions,
  ...chronologiesQuestions,
  ...stepUpAndDownQuestions,
  ...changeOfLeadQuestions,
  ...closureQuestions,
  ...qualityQuestions,
  ...supervisionQuestions,
  ...safetyAtWorkQuestions,
  ...offsiteActivitiesQuestions,
  ...earlyHelpAdvisorsQuestions,
  ...familyHealthServiceQuestions,
  ...youngParentsQuestions,
  ...earlyYearsPlacesQuestions,
  ...inclusionPanelsQuestions,
  ...socialCareAdviceQuestions,
  ...multiAgencyMeetingQuestions,
  ...shortBreaksQuestions,
  ...preBirthQuestions,
  ...teamAroundTheCommunityQuestions,
  ...homelessYoungPeopleQuestions,
  ...missingChildrenQuestions,
  ...fullCircleQuestions,
  ...section7Questions,
} as const;
