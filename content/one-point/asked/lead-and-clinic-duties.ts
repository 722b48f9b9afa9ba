import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** Chapters 12 and 14: what staff would type to find a duty of a change of lead or of case clinics. */
export const leadAndClinicDuties = {
  'hold-case-clinics': ['who runs clinics', 'talk through hard families with ops'],
  'set-case-clinics': ['dates for clinics', 'clinic diary for the year'],
  'select-for-case-clinics': ['which families get picked', 'long running neglect'],
  'attend-case-clinics': ['must managers go', 'SKW at clinic'],
  'summary-informs-clinics': ['how are families chosen for clinic', 'locality report for clinics'],
  'clinics-after-performance-meetings': [
    'timing of clinics and performance',
    'clinic straight afterwards',
  ],
  'review-case-recordings': ['ops read my notes', 'who checks the records before clinic'],
  'review-locality-summary': ['exceptions report who reads', 're-referrals looked at'],
  'note-the-discussion': ['note on file after clinic', 'ops oversight note'],
  'take-part-in-audits': ['do ops managers audit', 'dip sampling'],
  'use-the-dashboard': ['which reports do managers look at', 'check caseloads on the system'],
  'unmet-needs-on-the-plan': ['still things to do when stepping down', 'gaps on the plan'],
  'discuss-step-down-with-taf': [
    'tell the team before dropping to the hub',
    'partners know about step down',
  ],
  'ifst-agrees-step-down': ['who says yes to moving down', 'manager okays hub'],
  'consider-community-services': ['local groups instead', 'what is out there in the village'],
  'discuss-step-down-to-hub': [
    'which meeting agrees a move to hub',
    'bring it to the weekly meeting',
  ],
  'identify-outstanding-elements': ['what is left to do for the hub', 'jobs still to do'],
  'decide-what-the-hub-offers': ['what can hub take on', 'who does which bit after us'],
  'confirm-agreement-to-step-down': [
    'have the family said yes to the hub',
    'everyone happy to move down',
  ],
  'time-limited-work': ['how long can hub hold them', 'short work only'],
  'agree-who-leads': ['school to lead from now on', 'who holds the plan when we go'],
  'transfer-to-hub': ['pass it over on EHM', 'system steps to hub'],
  'allocate-at-step-down': ['who gets it in the hub', 'hub manager gives it out'],
  'hub-worker-attends-taf': ['new worker comes to next meeting', 'keep the team going in hub'],
  'joint-visit-at-step-down': ['handover visit', 'introduce the new worker'],
  'review-before-step-up': ['hub family getting worse what first', 'before asking for IFST'],
  'consider-a-taf-before-step-up': ['no team meeting yet set one up', 'getting worse and no TAF'],
  'ifst-supports-and-guides': ['advice from intensive team', 'hub wants guidance'],
  'hub-follows-step-up-procedures': ['move it up to IFST', 'needs more than hub'],
  'finalise-assessment-before-step-up': [
    'finish the C&F before going up',
    'unfinished form stepping up',
  ],
  'transfer-to-ifst': ['pass it up on EHM', 'system steps to intensive'],
  'new-lead-attends-taf': ['takeover lead at the meeting', 'first meeting as new lead'],
  'joint-visit-at-step-up': ['go with the key worker', 'handover visit going up'],
} as const satisfies AskedOf<DutyId>;
