import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty of management, or of what MASH and EDT send. */
export const managementDuties = {
  'deliver-services': ['who has to follow this', 'who delivers it'],
  monitor: ['figures on CIN each month', 'who counts children in need'],
  'review-data': ['do bosses look at the numbers', 'leadership check performance'],
  audits: ['are files checked for quality', 'audit of my case'],
  'send-to-inbox': [
    'police notice about an open child where does it go',
    'MASH got a call about my family',
  ],
  'review-mosaic': ['who reads what MASH sends', 'incoming notice on the system'],
  'initiate-safeguarding': ['who starts action on a new notice', 'respond to a MASH alert'],
  'liaise-with-duty-manager': [
    'urgent worry came through MASH who do we speak to',
    'section 47 needed who to contact',
  ],
  'edt-sends-referrals': ['night team took a call about our child', 'out of hours notice'],
  'review-and-action': ["what do we do with the night team's messages", 'act on EDT e-mail'],
  're-referral-rule': ['family has come back to us', 'closed not long ago and referred again'],
} as const satisfies AskedOf<DutyId>;
