import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty of the request. */
export const requestDuties = {
  'prioritise-referrals': [
    'is there a waiting list',
    'too many families who goes first',
    'team is full',
  ],
  'complete-referral-form': ['what form gets them involved', 'how do I ask for the team'],
  'who-can-request': [
    'can school ask for this',
    'does it have to come from a social worker',
    'can night staff refer',
  ],
  'sit-on-ipep': ['do they come to placement panel', 'is the team on IPEP'],
  'criteria-in-forums': [
    'which other panels know when to use the team',
    'thresholds at decision meetings',
  ],
  'contact-social-worker': [
    'when will somebody ring me back about my family',
    'sent the form what next',
  ],
  'contact-at-once': ['urgent one how fast do they phone me', "can't wait til tomorrow"],
  'allocate-same-day': ['when do we get a worker', 'named person that day'],
  'allocate-next-day': ['nobody free today when will they be picked up', 'allocated tomorrow'],
  'co-ordinate-agencies': [
    'who pulls all the services together',
    'gets everyone round the same plan',
  ],
  'oversee-direct-work': ['who keeps an eye on sessions', 'who checks the work with the family'],
  'manage-support-worker': [
    "who is the support worker's boss",
    'who do I go to for advice as a support worker',
  ],
} as const satisfies AskedOf<DutyId>;
