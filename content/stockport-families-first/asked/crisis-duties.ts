import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty of the response to a crisis. */
export const crisisDuties = {
  'respond-to-urgency': ['how fast do they come out', 'quicker if it is bad'],
  'team-leader-intervenes': [
    'it has kicked off right now who steps in',
    'can they go out straight away',
    'needs someone today',
  ],
  'avert-crisis': [
    'stop it blowing up at home',
    'hold things until there is a proper plan',
    'keep him at home tonight',
  ],
  'emergency-visit': [
    'can a support worker go out on their own the first time',
    'go round today without the social worker',
  ],
  'visit-not-delayed': ["social worker can't come do we wait", 'put off the urgent visit'],
  'take-time': [
    'how to be with the family the first time',
    "listen and don't rush them",
    'first impressions',
  ],
  'explain-team': ['tell mum who we are', 'what do I say on the doorstep'],
  'build-rapport': ['get on with the teenager at the start', 'break the ice'],
  'meet-separately': [
    'see the lad without his parents',
    'talk to mum and dad by themselves',
    'each side of the story',
  ],
  'short-term-strategies': ['quick fixes to calm things', 'tips for tonight'],
  'outline-engagement': ['what we want back from them', 'do they have to join in'],
  'mediation-or-time-out': [
    'sort out a row between parent and teenager',
    'somewhere to cool off for a night or two',
    'ring me in the evening instead of a visit',
  ],
  'gather-views': [
    'what has been going on at home in their words',
    'gran or uncle who could help now',
  ],
  'establish-agencies': [
    'who else is working with them',
    'find out about school CAMHS police being involved',
  ],
} as const satisfies AskedOf<DutyId>;
