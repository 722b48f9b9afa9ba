import { closureDuties } from './duties/de-escalation-and-closure.ts';
import { crisisTasks } from './duties/tasks-in-phases-1-and-2.ts';
import { dutyWorkerDuties } from './duties/duty-worker.ts';
import { eraseDuties } from './duties/erase.ts';
import { familyDuties } from './duties/families-and-concerns.ts';
import { networkMeetingDuties } from './duties/network-meeting.ts';
import { phaseDuties } from './duties/phases.ts';
import { recordDuties } from './duties/records-and-caseloads.ts';
import { referralDuties } from './duties/referral.ts';
import { respiteDuties } from './duties/respite-and-therapy.ts';
import { reviewDuties } from './duties/reviews-and-work-plan.ts';
import { routeDuties } from './duties/referral-routes.ts';
import type { DutyRule } from './duties/rule.ts';
import { interventionTasks } from './duties/tasks-in-phases-3-and-4.ts';

/** Every line of duty of the procedure, in the document's order, in files by the section that states it. */
export const duties = {
  ...referralDuties,
  ...routeDuties,
  ...dutyWorkerDuties,
  ...phaseDuties,
  ...crisisTasks,
  ...interventionTasks,
  ...closureDuties,
  ...reviewDuties,
  ...recordDuties,
  ...familyDuties,
  ...respiteDuties,
  ...eraseDuties,
  ...networkMeetingDuties,
} as const satisfies Record<string, DutyRule>;

export type DutyId = keyof typeof duties;
