import { earlyChaptersEvents } from './events/early-chapters.ts';
import { assessmentEvents } from './events/assessment.ts';
import { familyPlansEvents } from './events/family-plans.ts';
import { supportEvents } from './events/support.ts';
import { teamAroundTheFamilyEvents } from './events/team-around-the-family.ts';
import { recordsEvents } from './events/records.ts';
import { stepUpAndDownEvents } from './events/step-up-and-down.ts';
import { changeOfLeadEvents } from './events/change-of-lead.ts';
import { qualityEvents } from './events/quality.ts';
import { supervisionEvents } from './events/supervision.ts';
import { familyHealthServiceEvents } from './events/family-health-service.ts';
import { youngParentsEvents } from './events/young-parents.ts';
import { socialCareAdviceEvents } from './events/social-care-advice.ts';
import { preBirthEvents } from './events/pre-birth.ts';
import { teamAroundTheCommunityEvents } from './events/team-around-the-community.ts';
import { missingChildrenEvents } from './events/missing-children.ts';
import { fullCircleEvents } from './events/full-circle.ts';

/** The happenings that timescales of this procedure count from, or back from. In files by the chapter that brings them in. */
export const events = {
  ...earlyChaptersEvents,
  ...assessmentEvents,
  ...familyPlansEvents,
  ...supportEvents,
  ...teamAroundTheFamilyEvents,
  ...recordsEvents,
  ...stepUpAndDownEvents,
  ...changeOfLeadEvents,
  ...qualityEvents,
  ...supervisionEvents,
  ...familyHealthServiceEvents,
  ...youngParentsEvents,
  ...socialCareAdviceEvents,
  ...preBirthEvents,
  ...teamAroundTheCommunityEvents,
  ...missingChildrenEvents,
  ...fullCircleEvents,
} as const;

export type EventId = keyof typeof events;
