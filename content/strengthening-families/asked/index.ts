import { joinAsked } from '../../../src/procedure/index.ts';
import { concernAndClosure } from './concern-and-closure.ts';
import { questionsOnTheTeam } from './questions-on-the-team.ts';
import { questionsOnTheWork } from './questions-on-the-work.ts';
import { questionsOnTransfersAndPlans } from './questions-on-transfers-and-plans.ts';
import { reviewsAndVisits } from './reviews-and-visits.ts';
import { teamAndThreshold } from './team-and-threshold.ts';
import { terms } from './terms.ts';
import { transfersAndPlans } from './transfers-and-plans.ts';

/** What staff would type to find the records of this procedure: for the search index alone. */
export const asked = joinAsked([
  teamAndThreshold,
  transfersAndPlans,
  reviewsAndVisits,
  concernAndClosure,
  { term: terms },
  { openQuestion: questionsOnTheTeam },
  { openQuestion: questionsOnTransfersAndPlans },
  { openQuestion: questionsOnTheWork },
]);
