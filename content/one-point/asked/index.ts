import { joinAsked } from '../../../src/procedure/index.ts';
import { assessment } from './assessment.ts';
import { proportionateAssessment } from './proportionate-assessment.ts';
import { youngCarers } from './young-carers.ts';
import { familyPlans } from './family-plans.ts';
import { support } from './support.ts';
import { engagingFamilies } from './engaging-families.ts';
import { teamAroundTheFamily } from './team-around-the-family.ts';
import { records } from './records.ts';
import { chronologies } from './chronologies.ts';
import { stepUpAndDown } from './step-up-and-down.ts';
import { changeOfLead } from './change-of-lead.ts';
import { closure } from './closure.ts';
import { quality } from './quality.ts';
import { supervision } from './supervision.ts';
import { safetyAtWork } from './safety-at-work.ts';
import { offsiteActivities } from './offsite-activities.ts';
import { earlyHelpAdvisors } from './early-help-advisors.ts';
import { familyHealthService } from './family-health-service.ts';
import { youngParents } from './young-parents.ts';
import { earlyYearsPlaces } from './early-years-places.ts';
import { inclusionPanels } from './inclusion-panels.ts';
import { socialCareAdvice } from './social-care-advice.ts';
import { shortBreaks } from './short-breaks.ts';
import { preBirth } from './pre-birth.ts';
import { teamAroundTheCommunity } from './team-around-the-community.ts';
import { homelessYoungPeople } from './homeless-young-people.ts';
import { missingChildren } from './missing-children.ts';
import { fullCircle } from './full-circle.ts';
import { section7 } from './section-7.ts';
import { assessmentDuties } from './assessment-duties.ts';
import { closureDuties } from './closure-duties.ts';
import { leadAndClinicDuties } from './lead-and-clinic-duties.ts';
import { openingDuties } from './opening-duties.ts';
import { partnerDuties } from './partner-duties.ts';
import { planAndChronologyDuties } from './plan-and-chronology-duties.ts';
import { fullCircleAndHousingDuties } from './full-circle-and-housing-duties.ts';
import { hubDuties } from './hub-duties.ts';
import { keyAndFamilyWorkerDuties } from './key-and-family-worker-duties.ts';
import { safetyAndMissingDuties } from './safety-and-missing-duties.ts';
import { tafDuties } from './taf-duties.ts';
import { adviceAndSection7Duties } from './advice-and-section-7-duties.ts';
import { communityAndTransportDuties } from './community-and-transport-duties.ts';
import { familyAndYoungPeopleDuties } from './family-and-young-people-duties.ts';
import { forumAndQualityDuties } from './forum-and-quality-duties.ts';
import { preBirthDuties } from './pre-birth-duties.ts';
import { recordDuties } from './record-duties.ts';
import { requestDuties } from './request-duties.ts';
import { reviewAndOutcomeDuties } from './review-and-outcome-duties.ts';
import { stepDuties } from './step-duties.ts';
import { roles } from './roles.ts';
import { requestsAndTriage } from './requests-and-triage.ts';
import { firstSteps } from './first-steps.ts';
import { chapters } from './chapters.ts';
import { earlyChaptersQuestions } from './early-chapters-questions.ts';
import { earlyChaptersTerms } from './early-chapters-terms.ts';
import { familyHubQuestions } from './family-hub-questions.ts';
import { firstStepsTerms } from './first-steps-terms.ts';
import { keyAndFamilyWorkerQuestions } from './key-and-family-worker-questions.ts';
import { requestsQuestions } from './requests-questions.ts';
import { requestsTerms } from './requests-terms.ts';
import { sharedRoles } from './shared-roles.ts';

/** What staff would type to find the records of this procedure: for the search index alone. */
export const asked = joinAsked([
  requestsAndTriage,
  firstSteps,
  assessment,
  proportionateAssessment,
  youngCarers,
  familyPlans,
  support,
  engagingFamilies,
  teamAroundTheFamily,
  records,
  chronologies,
  stepUpAndDown,
  changeOfLead,
  closure,
  quality,
  supervision,
  safetyAtWork,
  offsiteActivities,
  earlyHelpAdvisors,
  familyHealthService,
  youngParents,
  earlyYearsPlaces,
  inclusionPanels,
  socialCareAdvice,
  shortBreaks,
  preBirth,
  teamAroundTheCommunity,
  homelessYoungPeople,
  missingChildren,
  fullCircle,
  section7,
  { duty: assessmentDuties },
  { duty: closureDuties },
  { duty: leadAndClinicDuties },
  { duty: openingDuties },
  { duty: partnerDuties },
  { duty: planAndChronologyDuties },
  { duty: fullCircleAndHousingDuties },
  { duty: hubDuties },
  { duty: keyAndFamilyWorkerDuties },
  { duty: safetyAndMissingDuties },
  { duty: tafDuties },
  { duty: adviceAndSection7Duties },
  { duty: communityAndTransportDuties },
  { duty: familyAndYoungPeopleDuties },
  { duty: forumAndQualityDuties },
  { duty: preBirthDuties },
  { duty: recordDuties },
  { duty: requestDuties },
  { duty: reviewAndOutcomeDuties },
  { duty: stepDuties },
  { role: roles },
  { role: sharedRoles },
  { chapter: chapters },
  { term: earlyChaptersTerms },
  { term: requestsTerms },
  { term: firstStepsTerms },
  { openQuestion: earlyChaptersQuestions },
  { openQuestion: requestsQuestions },
  { openQuestion: keyAndFamilyWorkerQuestions },
  { openQuestion: familyHubQuestions },
]);
