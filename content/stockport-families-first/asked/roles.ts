import type { AskedOf } from '../../../src/procedure/index.ts';
import type { RoleId } from '../roles.ts';

/** What staff would type to find a role. */
export const roles = {
  team: ['what is SFF', 'edge of care team in Stockport', 'number of families they take'],
  'team-manager': ['who is in charge of the team', 'boss of SFF', 'who runs panel'],
  'team-leader': ['who steps in when it is urgent', 'senior on shift'],
  'intensive-support-worker': ['what does an ISW do', "support worker's job", 'my job as an ISW'],
  'key-worker': ['who is assigned to each family', 'main worker for the family'],
  'named-worker': ['who is our worker', 'name of who is coming out'],
  'team-representative': [
    'who rings me back when I have sent it in',
    'SFF person who speaks to the SW first',
  ],
  worker: ['which worker tells the family', 'any worker on the team'],
  'social-worker': [
    'what is left for the social worker to do',
    'does the social worker still hold the case',
    'case holder',
  ],
  'social-work-teams': ['which teams may ask for help', 'locality teams'],
  'out-of-hours': ['night and weekend social workers', 'EDT in Stockport'],
  referrer: ['person who sent it in', 'what does whoever asked get told'],
  panel: ['who sits on it', 'meeting that looks at all families'],
  'clinical-psychologist': [
    'can I talk a family over with a psychologist',
    'psychology advice for workers',
  ],
  'family-group-conference-service': ['FGC people', 'who does family group conferences'],
  family: ['what does the family have to do', 'what we expect of parents'],
  'involved-professionals': ['other workers round the family', 'everyone else on the case'],
  'identified-agencies': ['services asked to the meeting', 'partners at the family meeting'],
  'domestic-abuse-cse-team': ['DA and CSE team', 'exploitation workers'],
  'gmp-missing-officers': ['police missing from home officers', 'GMP missing team'],
  'lead-professional': ['who takes over after us', 'lead person once we step away'],
} as const satisfies AskedOf<RoleId>;
