import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty for families that do not engage and for concerns. */
export const concernDuties = {
  're-engage-family': [
    'family keep cancelling',
    'not answering the door',
    'only ring when it kicks off',
  ],
  'discuss-disengagement': [
    "tried everything they won't work with us",
    "meeting about a family that won't join in",
  ],
  'agree-closure': ['can we close as they will not work with us', 'what next if they refuse'],
  'consider-role': [
    'autistic lad is it really breakdown',
    'behaviour is down to disability',
    'do we take kids with a learning disability',
  ],
  'share-concerns': [
    "worried the kid isn't safe who do I tell",
    'something worrying came up on a visit',
  ],
  'agree-safeguarding-plan': [
    'what do we do about the worry with the social worker',
    'plan to keep her safe',
  ],
  'escalate-concerns': [
    "social worker isn't acting on my worries",
    'nobody is listening go higher',
    'disagree with the social worker',
  ],
  'hold-fnm': [
    'get gran and the aunties round a table fast',
    'quick meeting of relatives in a crisis',
    'who can start an FNM',
  ],
  'fnm-in-time': ['how quick does the relatives meeting have to be', 'deadline for the first FNM'],
  'fnm-followed-by-fgc': [
    'do we still need a conference after the network meeting',
    'longer plan with the wider family',
  ],
  'family-offers': [
    'money or help for relatives to have him',
    'stop her going into care tonight by using family',
  ],
} as const satisfies AskedOf<DutyId>;
