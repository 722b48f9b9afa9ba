import { joinAsked } from '../../../src/procedure/index.ts';
import { allocatedWorker } from './allocated-worker.ts';
import { closingDuties } from './closing-duties.ts';
import { concernDuties } from './concern-duties.ts';
import { crisis } from './crisis.ts';
import { dutyAndRespiteDuties } from './duty-and-respite-duties.ts';
import { exploitationDuties } from './exploitation-duties.ts';
import { phaseDuties } from './phase-duties.ts';
import { questionsOnPhases } from './questions-on-phases.ts';
import { questionsOnReferral } from './questions-on-referral.ts';
import { questionsOnRunning } from './questions-on-running.ts';
import { recordDuties } from './record-duties.ts';
import { referralDuties } from './referral-duties.ts';
import { referral } from './referral.ts';
import { respiteAndSpecialists } from './respite-and-specialists.ts';
import { roles } from './roles.ts';
import { routeDuties } from './route-duties.ts';
import { runningTheWork } from './running-the-work.ts';
import { taskDuties } from './task-duties.ts';
import { terms } from './terms.ts';

/** What staff would type to find the records of this procedure: for the search index alone. */
export const asked = joinAsked([
  referral,
  crisis,
  allocatedWorker,
  runningTheWork,
  respiteAndSpecialists,
  { duty: closingDuties },
  { duty: concernDuties },
  { duty: dutyAndRespiteDuties },
  { duty: exploitationDuties },
  { duty: phaseDuties },
  { duty: recordDuties },
  { duty: referralDuties },
  { duty: routeDuties },
  { duty: taskDuties },
  { role: roles },
  { term: terms },
  { openQuestion: questionsOnReferral },
  { openQuestion: questionsOnPhases },
  { openQuestion: questionsOnRunning },
]);
