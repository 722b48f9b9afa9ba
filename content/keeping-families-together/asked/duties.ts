import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty that matters by itself. */
export const duties = {
  'gain-consent': ['mum has to agree first', 'do parents sign before I refer'],
  'liquidlogic-number': ['do you need the case number', 'what goes in the e-mail'],
  'panel-members': ['who comes to panel', 'do I have to go to panel myself'],
  'no-residential-respite': [
    'can she stay overnight somewhere',
    'give the parents a break overnight',
  ],
  'weekend-visits': ['visit on a Saturday', 'somebody to pop in at the weekend'],
} as const satisfies AskedOf<DutyId>;
