import { closureDuties } from './duties/closure.ts';
import { crisisDuties } from './duties/crisis-response.ts';
import { meetingDuties } from './duties/family-meetings.ts';
import { notificationDuties } from './duties/notification-and-assessment.ts';
import { requestDuties } from './duties/request.ts';
import { reviewDuties } from './duties/review.ts';
import { teamDuties } from './duties/team-and-aims.ts';

/** Every line of duty of the procedure, in the document's order, in files by the part that states it. */
export const duties = {
  ...teamDuties,
  ...requestDuties,
  ...notificationDuties,
  ...crisisDuties,
  ...meetingDuties,
  ...reviewDuties,
  ...closureDuties,
} as const;

export type DutyId = keyof typeof duties;
