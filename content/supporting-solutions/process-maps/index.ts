import { caseDiscussion } from './case-discussion.ts';
import { childrenOfConcern } from './children-of-concern.ts';
import { crisisIntervention } from './crisis-intervention.ts';
import { crisisReferral } from './crisis-referral.ts';
import { deEscalationAndClosure } from './de-escalation-and-closure.ts';
import { disengagement } from './disengagement.ts';
import { emergencyAccommodation } from './emergency-accommodation.ts';
import { eraseReferral } from './erase-referral.ts';
import { escalation } from './escalation.ts';
import { familyNetworkMeeting } from './family-network-meeting.ts';
import { fromReferralToWorker } from './from-referral-to-worker.ts';
import type { SupportingSolutionsMap } from './map.ts';
import { notKnownToServices } from './not-known-to-services.ts';
import { openToOnePoint } from './open-to-one-point.ts';
import { phases3And4 } from './phases-3-and-4.ts';
import { phases } from './phases.ts';
import { referralPathways } from './referral-pathways.ts';
import { respite } from './respite.ts';
import { tasksInPhases1And2 } from './tasks-in-phases-1-and-2.ts';

/** The process maps, in the order in which the procedure comes to them. */
export const processMaps = {
  'referral-pathways': referralPathways,
  'crisis-referral': crisisReferral,
  'open-to-one-point': openToOnePoint,
  'not-known-to-services': notKnownToServices,
  'from-referral-to-worker': fromReferralToWorker,
  phases,
  'crisis-intervention': crisisIntervention,
  'tasks-in-phases-1-and-2': tasksInPhases1And2,
  'phases-3-and-4': phases3And4,
  'de-escalation-and-closure': deEscalationAndClosure,
  'case-discussion': caseDiscussion,
  'children-of-concern': childrenOfConcern,
  disengagement,
  escalation,
  respite,
  'emergency-accommodation': emergencyAccommodation,
  'erase-referral': eraseReferral,
  'family-network-meeting': familyNetworkMeeting,
} as const satisfies Record<string, SupportingSolutionsMap>;

export type MapId = keyof typeof processMaps;
