import { crisisTaskQuestions } from './open-questions/tasks-in-crisis.ts';
import { criteriaQuestions } from './open-questions/scope-and-criteria.ts';
import { dutyWorkerQuestions } from './open-questions/duty-worker.ts';
import { eraseQuestions } from './open-questions/erase.ts';
import { familyQuestions } from './open-questions/families-and-concerns.ts';
import { interventionQuestions } from './open-questions/tasks-and-closure.ts';
import { networkMeetingQuestions } from './open-questions/network-meeting.ts';
import { phaseOneQuestions } from './open-questions/phase-1.ts';
import { phaseQuestions } from './open-questions/phases.ts';
import { recordQuestions } from './open-questions/records-and-caseloads.ts';
import { referralQuestions } from './open-questions/referral.ts';
import { respiteQuestions } from './open-questions/respite-and-therapy.ts';
import { reviewQuestions } from './open-questions/reviews-and-work-plan.ts';
import { routeQuestions } from './open-questions/referral-routes.ts';

/** What the document leaves unclear, in the order in which the guide shows it. */
export const openQuestions = {
  ...criteriaQuestions,
  ...referralQuestions,
  ...routeQuestions,
  ...dutyWorkerQuestions,
  ...phaseQuestions,
  ...phaseOneQuestions,
  ...crisisTaskQuestions,
  ...interventionQuestions,
  ...reviewQuestions,
  ...recordQuestions,
  ...familyQuestions,
  ...respiteQuestions,
  ...eraseQuestions,
  ...networkMeetingQuestions,
} as const;
