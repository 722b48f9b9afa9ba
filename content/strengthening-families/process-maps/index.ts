import { closure } from './closure.ts';
import { consentAndPlan } from './consent-and-plan.ts';
import { consultation } from './consultation.ts';
import { escalation } from './escalation.ts';
import { lengthOfWork } from './length-of-work.ts';
import type { StrengtheningFamiliesMap } from './map.ts';
import { mashAndEdt } from './mash-and-edt.ts';
import { noRecourse } from './no-recourse.ts';
import { nonEngagement } from './non-engagement.ts';
import { plan } from './plan.ts';
import { review } from './review.ts';
import { risingRisk } from './rising-risk.ts';
import { stepDown } from './step-down.ts';
import { strategyMeeting } from './strategy-meeting.ts';
import { threshold } from './threshold.ts';
import { transferRequest } from './transfer-request.ts';
import { visits } from './visits.ts';
import { welfareConcern } from './welfare-concern.ts';
import { workflowMeeting } from './workflow-meeting.ts';

/** The process maps, in the order in which the procedure comes to them. */
export const processMaps = {
  'length-of-work': lengthOfWork,
  threshold,
  'consent-and-plan': consentAndPlan,
  'non-engagement': nonEngagement,
  'mash-and-edt': mashAndEdt,
  'transfer-request': transferRequest,
  'workflow-meeting': workflowMeeting,
  'no-recourse': noRecourse,
  plan,
  review,
  visits,
  consultation,
  'welfare-concern': welfareConcern,
  'strategy-meeting': strategyMeeting,
  'rising-risk': risingRisk,
  escalation,
  closure,
  'step-down': stepDown,
} as const satisfies Record<string, StrengtheningFamiliesMap>;

export type MapId = keyof typeof processMaps;
