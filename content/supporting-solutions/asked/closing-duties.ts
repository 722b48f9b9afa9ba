import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty of de-escalation and closure. */
export const closingDuties = {
  'hold-de-escalation': [
    'what comes after the intensive bit',
    'easing off at the end',
    'winding down the support',
  ],
  'agree-de-escalation': [
    'how long do we ease off for and who decides',
    'tapering agreed with mum and the social worker',
  ],
  'review-star': ['do the star again', 'show that things changed for the teenager'],
  'closure-summary': ['write up at the end of a case', 'final report when we finish'],
  'views-at-closure': ['ask the kid how it went', "teenager's say at the end"],
  'share-completed-work-plan': ['who gets a copy of the finished plan', 'put the plan on the file'],
  'contact-numbers': [
    'numbers for the family to ring afterwards',
    'who else can help them once we go',
  ],
  'exit-matrix': ['form for stats after closing', 'matrix when case shut'],
} as const satisfies AskedOf<DutyId>;
