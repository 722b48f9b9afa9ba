import type { AskedOf } from '../../../src/procedure/index.ts';
import type { DutyId } from '../duties.ts';

/** What staff would type to find a duty of notification and assessment. */
export const notificationDuties = {
  'verbal-enquiry': ['can I just ring up first', 'phone them about a kid', 'refer over the phone'],
  'written-follow-up': [
    'rang it through when does the form have to follow',
    'send paperwork after the call',
  ],
  'discuss-notification': [
    "speak to the child's social worker about it",
    'talk it over when it comes in',
  ],
  'check-criteria': ['do they fit before we take them', 'is this one for us'],
  'consider-response': ['does it need someone now', 'get the facts when it comes in'],
  'agree-next-steps': [
    'what happens after they tell us about a family',
    'decide who does what next',
  ],
  'check-family-aware': ['do mum and dad know about it', 'has anybody told the parents'],
  'make-family-aware': ['parents have not been told yet', "family don't know they were referred"],
  'check-family-details': ['names addresses and phone numbers missing', 'what details do you want'],
  'confirm-family-details': [
    'wrong address for the family who do I ask',
    'details not on the form',
  ],
  'access-assessments': ['look them up on the system', 'is there an old assessment'],
  'request-agenda-item': [
    'get a new family talked about at the team meeting',
    'put them on the list for eligibility',
  ],
  'social-work-assessment': [
    'do you need a C&F first',
    'is there to be an assessment before the work starts',
  ],
  'review-eis': ['read the file before I go out', 'check the history on the system'],
  'arrange-initial-visit': ['who books the first visit', 'go together with the social worker'],
  'assess-situation': [
    'what is going on right now ask the social worker',
    'talk through where things are up to',
  ],
  'update-assessments': [
    "social worker's assessment is out of date",
    'who refreshes the paperwork',
  ],
  'notify-fgc-service': ['tell the family group conference people', 'who lets FGC know'],
  'agree-intervention': ['decide what help they get', 'what work follows from the assessment'],
} as const satisfies AskedOf<DutyId>;
