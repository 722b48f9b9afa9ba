import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty of the four phases. */
export const phaseDuties = {
  'offer-crisis-intervention': [
    'mum is throwing him out',
    'big row at home need mediation',
    'about to break down',
  ],
  'crisis-places': ['can they come to the office instead of home', 'where do we meet them'],
  'emergency-stay': ['bed for tonight', 'crash pad', "he can't stay at home this evening"],
  'short-emergency-stay': ['how long can he be at the crash pad', 'EDT placed her overnight'],
  'next-day-offer': [
    'what happens the morning after an emergency placement',
    'team rings the family next morning',
  ],
  'responsible-in-phase-1': [
    'who holds it at the crisis stage',
    'duty or allocated in the first phase',
  ],
  'duty-worker-completes-fnm': [
    'I began the family meeting on duty do I finish it',
    'hand over a half done FNM',
  ],
  'allocated-worker-attends-fnm': [
    'duty set up the meeting do I come along',
    'should I sit in on it as allocated',
  ],
  'hand-over-to-phase-2': [
    'what does duty write for the next worker',
    'let night team know what was agreed',
  ],
  'offer-rapid-response': ['child may be removed heavy support', 'second phase who is it for'],
  'rapid-response-includes': ['restorative chats', 'settle arguments between them'],
  'rapid-response-fnm': [
    'find out which relatives can help in phase two',
    'call relatives together in the second phase',
  ],
  'responsible-in-phase-2': [
    'who is in charge of the second phase',
    'is phase two mine as allocated',
  ],
  'duty-support-in-phase-2': [
    "allocated worker can't make it in phase two",
    "cover when appointments can't move",
  ],
  'intensive-engagement': ['lots of visits and practical help', 'third phase what is it'],
  'interventions-programme': [
    'which programmes can we use',
    'menu of sessions',
    'pick what fits the kid',
  ],
  'supported-referrals': ['take him to CAMHS appointment', 'go along to a specialist service'],
  'specialist-services': ['drugs and alcohol service', 'youth justice or mental health referral'],
  'phase-4-reviews': [
    'how often does my manager go over the case in the last phase',
    'supervision on the case near the end',
  ],
  'offer-de-escalation': ['let them try without us for a bit', 'prove they can manage'],
  'support-in-de-escalation': [
    'they ring up in trouble after we eased off',
    'back in quickly if it goes wrong',
  ],
} as const satisfies AskedOf<DutyId>;
