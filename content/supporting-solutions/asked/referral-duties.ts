import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty of referral. */
export const referralDuties = {
  'support-young-people': [
    'what ages',
    'too old for Supporting Solutions',
    'do you help parents as well',
  ],
  'fgc-after-care': ['going back home from foster care get a conference', 'reunification'],
  'only-these-pathways': ['can school refer', 'GP wants to refer', 'which routes in are there'],
  'take-the-referral': ['who do I speak to to refer', 'who answers the call'],
  'complete-screening-form': ['who writes the screening form me or them', 'screening paperwork'],
  'form-by-telephone': [
    'do it by phone with the social worker',
    'social worker on the phone can I fill in screening then',
  ],
  'form-after-duty': ['fill it in after the night team went', 'family said yes to a worker'],
  'form-by-duty-worker': [
    'does duty do the form',
    'I was on duty am I going to be asked for the screening paperwork',
  ],
} as const satisfies AskedOf<DutyId>;
