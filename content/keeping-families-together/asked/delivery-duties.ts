import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty of hours, delivery, support and review. */
export const deliveryDuties = {
  'offer-support': ['when are they open', 'what time can they visit'],
  'intensive-intervention': ['how many families has each worker', 'small caseload'],
  'practical-support': ['clean up the house and get kids to school', 'bedrooms beds and routines'],
  'liaise-with-cedars': ['who talks to the short break people', 'emergency care link'],
  'weekend-visit-worker': ['who goes out on a Saturday', 'check kid is ok on Sunday'],
  'management-oversight': ['who checks the work on each family', 'which managers look over cases'],
  'sit-on-panel': ['do managers come to panel', 'who gives the whole family package'],
  'support-in-community': ["do they see kids at carers' homes", 'meet out and about'],
  'offer-intensive-support': ['how long does it last', 'length of help'],
  'extend-support': ['can we have longer', 'more weeks needed'],
  'phase-out-support': ['easing off bit by bit', 'too much change for the family at once'],
  'hold-exit-phase': ['they are doing well can we stop early', 'smooth ending'],
  'discuss-fgc-referral': ['when do we bring up a family conference', 'not had an FGC yet'],
  'complete-plan': [
    'how soon after being given the family do I write the plan',
    'deadline for the KFT plan',
  ],
  'coordinate-plan': ['who keeps the plan moving', 'makes sure things on the plan happen'],
  'oversee-support': ['who watches over the help given', 'keep an eye on how it is going'],
  'plan-timescales': ['does each action need a date', 'who does what by when'],
  'plan-checkpoints': [
    'points to look at how they are getting on',
    'check in on how far they have come',
  ],
  'act-on-delays': ['something on the plan is stuck', 'things are slipping'],
  'review-on-change': ['something big has happened look at the plan again', 'new risk'],
  'hold-reviews': ['how often do we go back over the plan', 'when is the plan gone over again'],
  'evaluate-support': ['did it work', 'do they still need us'],
  'agree-exit-plan': ['no longer needs us what then', 'last weeks planned'],
  'no-residential-respite': [
    'can she stay overnight somewhere',
    'give the parents a break overnight',
  ],
  'weekend-visits': ['visit on a Saturday', 'somebody to pop in at the weekend'],
} as const satisfies AskedOf<DutyId>;
