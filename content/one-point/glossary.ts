import { earlyChaptersTerms } from './glossary/early-chapters.ts';
import { earlyChaptersDocuments } from './glossary/early-chapters-documents.ts';
import { requestsTerms } from './glossary/requests.ts';
import { keyAndFamilyWorkersTerms } from './glossary/key-and-family-workers.ts';
import { familyHubTerms } from './glossary/family-hub.ts';
import { assessmentTerms } from './glossary/assessment.ts';
import { proportionateAssessmentTerms } from './glossary/proportionate-assessment.ts';
import { youngCarersTerms } from './glossary/young-carers.ts';
import { familyPlansTerms } from './glossary/family-plans.ts';
import { supportTerms } from './glossary/support.ts';
import { engagingFamiliesTerms } from './glossary/engaging-families.ts';
import { teamAroundTheFamilyTerms } from './glossary/team-around-the-family.ts';
import { recordsTerms } from './glossary/records.ts';
import { chronologiesTerms } from './glossary/chronologies.ts';
import { stepUpAndDownTerms } from './glossary/step-up-and-down.ts';
import { changeOfLeadTerms } from './glossary/change-of-lead.ts';
import { closureTerms } from './glossary/closure.ts';
import { qualityTerms } from './glossary/quality.ts';
import { supervisionTerms } from './glossary/supervision.ts';
import { safetyAtWorkTerms } from './glossary/safety-at-work.ts';
import { offsiteActivitiesTerms } from './glossary/offsite-activities.ts';
import { earlyHelpAdvisorsTerms } from './glossary/early-help-advisors.ts';
import { familyHealthServiceTerms } from './glossary/family-health-service.ts';
import { youngParentsTerms } from './glossary/young-parents.ts';
import { earlyYearsPlacesTerms } from './glossary/early-years-places.ts';
import { inclusionPanelsTerms } from './glossary/inclusion-panels.ts';
import { socialCareAdviceTerms } from './glossary/social-care-advice.ts';
import { shortBreaksTerms } from './glossary/short-breaks.ts';
import { preBirthTerms } from './glossary/pre-birth.ts';
import { teamAroundTheCommunityTerms } from './glossary/team-around-the-community.ts';
import { homelessYoungPeopleTerms } from './glossary/homeless-young-people.ts';
import { missingChildrenTerms } from './glossary/missing-children.ts';
import { fullCircleTerms } from './glossary/full-circle.ts';
import { section7Terms } from './glossary/section-7.ts';

/** The terms of this procedure, in Durham’s own words, in files by the chapter that brings them in. */
export const glossary = {
  ...earlyChaptersTerms,
  ...earlyChaptersDocuments,
  ...requestsTerms,
  ...keyAndFamilyWorkersTerms,
  ...familyHubTerms,
  ...assessmentTerms,
  ...proportionateAssessmentTerms,
  ...youngCarersTerms,
  ...familyPlansTerms,
  ...supportTerms,
  ...engagingFamiliesTerms,
  ...teamAroundTheFamilyTerms,
  ...recordsTerms,
  ...chronologiesTerms,
  ...stepUpAndDownTerms,
  ...changeOfLeadTerms,
  ...closureTerms,
  ...qualityTerms,
  ...supervisionTerms,
  ...safetyAtWorkTerms,
  ...offsiteActivitiesTerms,
  ...earlyHelpAdvisorsTerms,
  ...familyHealthServiceTerms,
  ...youngParentsTerms,
  ...earlyYearsPlacesTerms,
  ...inclusionPanelsTerms,
  ...socialCareAdviceTerms,
  ...shortBreaksTerms,
  ...preBirthTerms,
  ...teamAroundTheCommunityTerms,
  ...homelessYoungPeopleTerms,
  ...missingChildrenTerms,
  ...fullCircleTerms,
  ...section7Terms,
} as const;
