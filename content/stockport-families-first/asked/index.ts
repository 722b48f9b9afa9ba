import { joinAsked } from '../../../src/procedure/index.ts';
import { deliveryToClosure } from './delivery-to-closure.ts';
import { questionsOnTheRequest } from './questions-on-the-request.ts';
import { questionsOnTheTeam } from './questions-on-the-team.ts';
import { questionsOnTheWork } from './questions-on-the-work.ts';
import { requestAndResponse } from './request-and-response.ts';
import { team } from './team.ts';
import { terms } from './terms.ts';

/** What staff would type to find the records of this procedure: for the search index alone. */
export const asked = joinAsked([
  team,
  requestAndResponse,
  deliveryToClosure,
  { term: terms },
  { openQuestion: questionsOnTheTeam },
  { openQuestion: questionsOnTheRequest },
  { openQuestion: questionsOnTheWork },
]);
