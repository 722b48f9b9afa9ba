import { joinAsked } from '../../../src/procedure/index.ts';
import { closingDuties } from './closing-duties.ts';
import { crisisDuties } from './crisis-duties.ts';
import { deliveryToClosure } from './delivery-to-closure.ts';
import { meetingDuties } from './meeting-duties.ts';
import { notificationDuties } from './notification-duties.ts';
import { questionsOnTheRequest } from './questions-on-the-request.ts';
import { questionsOnTheTeam } from './questions-on-the-team.ts';
import { questionsOnTheWork } from './questions-on-the-work.ts';
import { requestAndResponse } from './request-and-response.ts';
import { requestDuties } from './request-duties.ts';
import { roles } from './roles.ts';
import { teamDuties } from './team-duties.ts';
import { team } from './team.ts';
import { terms } from './terms.ts';

/** What staff would type to find the records of this procedure: for the search index alone. */
export const asked = joinAsked([
  team,
  requestAndResponse,
  deliveryToClosure,
  { duty: closingDuties },
  { duty: crisisDuties },
  { duty: meetingDuties },
  { duty: notificationDuties },
  { duty: requestDuties },
  { duty: teamDuties },
  { role: roles },
  { term: terms },
  { openQuestion: questionsOnTheTeam },
  { openQuestion: questionsOnTheRequest },
  { openQuestion: questionsOnTheWork },
]);
