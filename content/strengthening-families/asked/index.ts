import { joinAsked } from '../../../src/procedure/index.ts';
import { closingDuties } from './closing-duties.ts';
import { concernAndClosure } from './concern-and-closure.ts';
import { concernDuties } from './concern-duties.ts';
import { consultationDuties } from './consultation-duties.ts';
import { deliveryDuties } from './delivery-duties.ts';
import { managementDuties } from './management-duties.ts';
import { planDuties } from './plan-duties.ts';
import { questionsOnTheTeam } from './questions-on-the-team.ts';
import { questionsOnTheWork } from './questions-on-the-work.ts';
import { questionsOnTransfersAndPlans } from './questions-on-transfers-and-plans.ts';
import { reviewDuties } from './review-duties.ts';
import { reviewsAndVisits } from './reviews-and-visits.ts';
import { roles } from './roles.ts';
import { teamAndThreshold } from './team-and-threshold.ts';
import { terms } from './terms.ts';
import { thresholdDuties } from './threshold-duties.ts';
import { transferDuties } from './transfer-duties.ts';
import { transfersAndPlans } from './transfers-and-plans.ts';
import { valueAndVisitDuties } from './value-and-visit-duties.ts';

/** What staff would type to find the records of this procedure: for the search index alone. */
export const asked = joinAsked([
  teamAndThreshold,
  transfersAndPlans,
  reviewsAndVisits,
  concernAndClosure,
  { duty: closingDuties },
  { duty: concernDuties },
  { duty: consultationDuties },
  { duty: deliveryDuties },
  { duty: managementDuties },
  { duty: planDuties },
  { duty: reviewDuties },
  { duty: thresholdDuties },
  { duty: transferDuties },
  { duty: valueAndVisitDuties },
  { role: roles },
  { term: terms },
  { openQuestion: questionsOnTheTeam },
  { openQuestion: questionsOnTransfersAndPlans },
  { openQuestion: questionsOnTheWork },
]);
