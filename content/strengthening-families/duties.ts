import { chronologyDuties } from './duties/chronology-and-consultation.ts';
import { closureDuties } from './duties/closure-and-step-down.ts';
import { concernDuties } from './duties/concern-and-escalation.ts';
import { deliveryDuties } from './duties/delivery-model.ts';
import { managementDuties } from './duties/management.ts';
import { mashDuties } from './duties/mash-and-edt.ts';
import { planDuties } from './duties/plans.ts';
import { reviewDuties } from './duties/reviews.ts';
import { teamDuties } from './duties/the-team.ts';
import { thresholdDuties } from './duties/threshold.ts';
import { transferDuties } from './duties/transfers.ts';
import { valueDuties } from './duties/values.ts';
import { visitDuties } from './duties/visits.ts';

/** Every line of duty of the procedure, in the document's order, in files by the section that states it. */
export const duties = {
  ...valueDuties,
  ...teamDuties,
  ...deliveryDuties,
  ...thresholdDuties,
  ...mashDuties,
  ...transferDuties,
  ...planDuties,
  ...reviewDuties,
  ...visitDuties,
  ...chronologyDuties,
  ...concernDuties,
  ...closureDuties,
  ...managementDuties,
} as const;

export type DutyId = keyof typeof duties;
