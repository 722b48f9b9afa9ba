import type { AskedOf } from '../../../src/procedure/index.ts';
import type { RoleId } from '../roles.ts';

/** What staff would type to find a role. */
export const roles = {
  service: ['what is Supporting Solutions', 'edge of care team in Durham'],
  'management-team': ['managers at Supporting Solutions', 'who allocates'],
  'duty-worker': ['what do I do on duty', 'my shift on duty'],
  'allocated-worker': ['my job once I have a family', 'named worker'],
  worker: ['any worker in the team what must I do', 'what every worker here has to do'],
  'line-manager': ['my boss what do they do on a case', 'what does a manager check'],
  'social-worker': [
    'what is expected of me as the social worker',
    'my part as social worker of the kid',
  ],
  'social-work-consultant': ['SWC can they refer', 'consultant social worker rings up'],
  'social-work-team-manager': ['TM of the social work team', 'manager above the social worker'],
  'families-first-team-manager': [
    'manager of the locality social work team',
    'who is the locality manager to ring',
  ],
  'duty-social-worker': ['social worker on duty', 'which social worker is covering today'],
  'families-first-team': ['social work team for the area', 'locality social workers'],
  'emergency-duty-team': ['night social workers', 'out of hours in Durham'],
  'one-point-worker': ['early help worker already involved', 'key worker in early help'],
  'one-point-team-manager': ['manager of the early help team', 'who manages the early help case'],
  'one-point-team': ['early help hub', 'early help keeps the family'],
  'young-person': ['what the teenager has a say in', 'what does the kid agree to'],
  'parent-carer': ['what mum and dad agree to', 'what say do parents have'],
  'sessional-workers': ['bank staff for activities', 'paid workers for evenings and weekends'],
  'foster-carers': ['carers for breaks and emergencies', 'respite carers'],
  'full-circle-worker': ['therapist', 'therapeutic worker'],
  'erase-team': ['exploitation team', 'CSE police team'],
  'erase-sergeant': ['police lead on CSE', 'detective who decides the level of risk'],
  'erase-worker': ['CSE worker', 'exploitation support worker'],
  'lead-professional': [
    'whoever holds the case and fills in the CSE form',
    'who must do the exploitation tool',
  ],
} as const satisfies AskedOf<RoleId>;
