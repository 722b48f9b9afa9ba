import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty of the duty worker, of respite and of therapy. */
export const dutyAndRespiteDuties = {
  'duty-worker-hours': [
    'is there someone on duty on a Sunday night',
    'what time does duty finish',
    'reach duty in the evening',
  ],
  'respond-to-requests': ['what is duty for', 'someone needed right now'],
  'second-worker': ['need two of us on a visit because of risk', 'doubling up for safety'],
  'support-open-cases': ['worker is tied up can duty go', 'my appointment clashes'],
  'sessional-respite': [
    'someone to take him out at the weekend',
    'evening break for parents',
    'activity worker',
  ],
  'agree-sessional-workers': ['who okays a respite worker', 'get permission for a sessional'],
  'foster-carers-available': [
    'somewhere for her to stay other than home',
    'placement for a night when it has broken down',
  ],
  'open-or-meets-criteria': ['who may stay with our carers', 'can any kid use the linked carers'],
  'emergency-bed': [
    'last resort bed',
    'no carer will have him tonight',
    "children's home place in an emergency",
  ],
  'foster-rota': ['which carer is on call', 'carers on standby'],
  'foster-weekends': ['weekend away with carers', 'planned break for the family'],
  'training-session': ['therapeutic training for our workers', 'learning from Full Circle'],
  'group-supervision': ['clinical supervision with the team', 'reflect together with a therapist'],
  'individual-supervision': [
    'one to one clinical supervision',
    'time alone with the therapist for me',
  ],
  'case-consultations': [
    'talk to the therapist about my young person',
    'book a slot with Full Circle',
  ],
  'therapeutic-sessions': ['counselling for the kid', 'therapy one to one for a teenager'],
  'parent-training': ['course for mums and dads from Full Circle', 'therapeutic parenting classes'],
} as const satisfies AskedOf<DutyId>;
