import { earlyChaptersEvents } from './events/early-chapters.ts';
import { assessmentEvents } from './events/assessment.ts';
import { proportionateAssessmentEvents } from './events/proportionate-assessment.ts';
import { youngCarersEvents } from './events/young-carers.ts';
import { familyPlansEvents } from './events/family-plans.ts';
import { supportEvents } from './events/support.ts';
import { engagingFamiliesEvents } from './events/engaging-families.ts';
import { teamAroundTheFamilyEvents } from './events/team-around-the-family.ts';
import { recordsEvents } from './events/records.ts';
import { chronologiesEvents } from './events/chronologies.ts';
import { stepUpAndDownEvents } from './events/step-up-and-down.ts';
import { changeOfLeadEvents } from './events/change-of-lead.ts';
import { closureEvents } from './events/closure.ts';
import { qualityEvents } from './events/quality.ts';
import { supervisionEvents } from './events/supervision.ts';
import { safetyAtWorkEvents } from './events/safety-at-work.ts';
import { offsiteActivitiesEvents } from './events/offsite-activities.ts';

/** The happenings that timescales of this procedure count from, or back from. In files by the chapter that brings them in. */
export const events = {
  ...earlyChaptersEvents,
  ...assessmentEvents,
  ...proportionateAssessmentEvents,
  ...youngCarersEvents,
  ...familyPlansEvents,
  ...supportEvents,
  ...engagingFamiliesEvents,
  ...teamAroundTheFamilyEvents,
  ...recordsEvents,
  ...chronologiesEvents,
  ...stepUpAndDownEvents,
  ...changeOfLeadEvents,
  ...closureEvents,
  ...qualityEvents,
  ...supervisionEvents,
  ...safetyAtWorkEvents,
  ...offsiteActivitiesEvents,
} as const;

export type EventId = keyof typeof events;
