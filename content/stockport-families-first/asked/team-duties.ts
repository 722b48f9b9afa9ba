import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty of the team and its aims. */
export const teamDuties = {
  'link-to-services': ['moved on to ordinary family support', 'what after the intensive bit'],
  'complex-needs': ['who is this team for', 'hard to help teenagers near care'],
  'level-4-focus': ['what level of need', 'how old do they have to be', 'top of the threshold'],
  'priority-measures': ['which kids come first', 'who gets taken on'],
  'younger-siblings': [
    'what about the little brother or sister',
    'too young for the team but at risk',
  ],
  'key-areas': ['what do they work on', 'what are they trying to change'],
  'evaluate-impact': ['how do we know it works', 'what is the team measured on'],
  'review-hours': ['might the opening times change', 'shifts looked at again'],
  'work-in-stockport': ['does the kid have to live in the borough', 'which area do they cover'],
  'beyond-boundary': ['family has moved out of area', 'lives over the border can we still help'],
  'management-oversight': ['who signs off decisions on the case', 'boss looks over every case'],
  'chair-panel': ['who runs the panel', 'who leads on the support package'],
  'direct-support': ['evenings nights and weekends', 'how many families does one worker have'],
  'practical-support': [
    'help tidy the house',
    'get him up for school',
    'sort out bedrooms and routines',
  ],
  'respite-provision': [
    'give the parents a break',
    'few nights in the home',
    'stay away for a bit',
  ],
  'give-information': ['leaflets and advice for parents', 'help mum understand his condition'],
} as const satisfies AskedOf<DutyId>;
