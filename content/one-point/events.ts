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
} as const;

export type EventId = keyof typeof events;
