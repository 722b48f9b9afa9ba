import { assessment } from './assessment.ts';
import { closure } from './closure.ts';
import { crisisResponse } from './crisis-response.ts';
import { deliveryAndReview } from './delivery-and-review.ts';
import { eligibilityMeeting } from './eligibility-meeting.ts';
import { familyMeeting } from './family-meeting.ts';
import { initialVisit } from './initial-visit.ts';
import { notification } from './notification.ts';
import { request } from './request.ts';
import { theSteps } from './the-steps.ts';

/** The process maps: the whole first, then its steps in the order in which the procedure comes to them. */
export const processMaps = {
  'the-steps': theSteps,
  request,
  notification,
  assessment,
  'crisis-response': crisisResponse,
  'initial-visit': initialVisit,
  'family-meeting': familyMeeting,
  'delivery-and-review': deliveryAndReview,
  'eligibility-meeting': eligibilityMeeting,
  closure,
} as const;

export type MapId = keyof typeof processMaps;
