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
} as const;
