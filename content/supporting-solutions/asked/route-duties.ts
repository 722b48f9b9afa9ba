import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty of a way of referral. */
export const routeDuties = {
  'discuss-one-point-case': [
    'night team went out to an early help family',
    'EDT crisis and One Point already involved who talks to whom',
  ],
  'one-point-escalated': [
    'early help case going up to social work do we get a worker',
    'when One Point moves up who allocates',
  ],
  'one-point-keeps-case': ['stays with early help who carries on', 'not going up to social work'],
  'one-point-fgc': [
    'early help family had a crisis offer a conference',
    'FGC after a night crisis for early help',
  ],
  'discuss-unknown-case': [
    'EDT went to a family nobody knows',
    'no worker and no history after a night call',
  ],
  'unknown-case-plan': [
    'what are the unknown family given and when',
    'plan for people not on the system',
  ],
  'unknown-case-cover': [
    'who picks up a new family after the night team',
    'stranger to services who goes out',
  ],
  'unknown-case-social-worker': [
    'does a duty social worker join for a family not known',
    'new family joint with duty SW',
  ],
  'offer-consultation': ['turned down not edge of care what do I get', 'said no to my referral'],
  'record-suggestions': [
    'write down the advice when we say no',
    'where do ideas given to the referrer go',
  ],
  'other-interventions': ["anything else when they don't fit", 'not for us but could have'],
  'visit-before-referral': [
    'have you been out to see them first',
    'social worker must see the family before ringing',
  ],
  'support-through-duty': ['no worker free yet', 'waiting for allocation who helps'],
  'respond-immediately': ['family about to split up how fast', 'breaking down now'],
} as const satisfies AskedOf<DutyId>;
