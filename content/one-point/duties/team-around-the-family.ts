import { initialTafDuties } from './initial-taf.ts';
import { tafMeetingRequirementsDuties } from './taf-meeting-requirements.ts';
import { tafReviewsDuties } from './taf-reviews.ts';

/** Chapter 10: what is asked of whom about Team Around the Family meetings. */
export const teamAroundTheFamilyDuties = {
  ...initialTafDuties,
  ...tafMeetingRequirementsDuties,
  ...tafReviewsDuties,
} as const;
