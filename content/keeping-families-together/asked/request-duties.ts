import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty of the request for the service. */
export const requestDuties = {
  'discuss-with-manager': ['do I talk to my boss before asking', 'manager agrees first'],
  'email-request': ['how do I ask for KFT', 'who do I send it to'],
  'meets-criteria': ['make sure they fit before asking', 'are they eligible check first'],
  'discuss-with-family': ['tell parents about it before referring', 'has mum been asked'],
  'contact-social-worker': [
    'when will somebody ring me about my request',
    'do they ring me back after the e-mail',
  ],
  'arrange-panel': ['who sets up panel', 'when is panel held after I ask'],
  'discuss-request': ['what happens at panel', 'who looks at my request and where'],
  'allocate-worker': ['how quickly do we get somebody', 'how many workers does a family get'],
  'lead-worker': [
    'two of us on this family who writes the plan',
    'which of the pair is in charge of reviews',
  ],
  'arrange-visit': ['first time at the house when', 'when do we go and say hello'],
  'identify-network': ['who could come to a family conference', 'friends and relatives to invite'],
  'gain-consent': ['mum has to agree first', 'do parents sign before I refer'],
  'liquidlogic-number': ['do you need the case number', 'what goes in the e-mail'],
  'panel-members': ['who comes to panel', 'do I have to go to panel myself'],
} as const satisfies AskedOf<DutyId>;
