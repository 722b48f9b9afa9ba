import { joinAsked } from '../../../src/procedure/index.ts';
import { allocatedWorker } from './allocated-worker.ts';
import { crisis } from './crisis.ts';
import { questionsOnPhases } from './questions-on-phases.ts';
import { questionsOnReferral } from './questions-on-referral.ts';
import { questionsOnRunning } from './questions-on-running.ts';
import { referral } from './referral.ts';
import { respiteAndSpecialists } from './respite-and-specialists.ts';
import { runningTheWork } from './running-the-work.ts';
import { terms } from './terms.ts';

/** What staff would type to find the records of this procedure: for the search index alone. */
export const asked = joinAsked([
  referral,
  crisis,
  allocatedWorker,
  runningTheWork,
  respiteAndSpecialists,
  { term: terms },
  { openQuestion: questionsOnReferral },
  { openQuestion: questionsOnPhases },
  { openQuestion: questionsOnRunning },
]);
