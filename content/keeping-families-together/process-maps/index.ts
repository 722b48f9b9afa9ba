import { familyGroupConference } from './family-group-conference.ts';
import { outOfHours } from './out-of-hours.ts';
import { phases } from './phases.ts';
import { serviceRequest } from './service-request.ts';
import { visitToReviews } from './visit-to-reviews.ts';

/** The process maps, in the order in which the procedure comes to them. */
export const processMaps = {
  'service-request': serviceRequest,
  'visit-to-reviews': visitToReviews,
  phases,
  'family-group-conference': familyGroupConference,
  'out-of-hours': outOfHours,
} as const;

export type MapId = keyof typeof processMaps;
