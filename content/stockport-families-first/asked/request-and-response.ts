import type { Asked } from '../../../src/procedure/index.ts';

/** Section 5, steps 1 to 4: what staff would type about a request, the checks on it, and the first visit. */
export const requestAndResponse = {
  section: {
    request: [
      'how do I ask for SFF',
      'which form for a referral',
      'can out of hours refer',
      'how many families can they take',
      'do they go to legal gateway',
      'can school ring them direct',
    ],
    'notification-and-assessment': [
      'can I just phone it through',
      'does the family need to know I referred',
      'who does the assessment',
      'checking EIS before a visit',
      'what is looked at when a referral comes in',
    ],
    'crisis-response': [
      'crisis at home before panel has met',
      'what to say on the first visit',
      'speak to teen and parents apart',
      'visit without the social worker',
      'every contact counts',
    ],
    'family-meetings': [
      'first meeting with the family and agencies',
      'is working with SFF voluntary',
      'who chairs the family meeting',
      'tell family about complaints',
      'too many professionals doing the same job',
    ],
  },
  timescale: {
    'contact-same-day': [
      'sent the referral this morning, who will ring me',
      'when will they call the SW back',
      'how soon do I hear after referring',
    ],
    'contact-2-hours': [
      'urgent referral call back',
      'how fast do they ring if it cannot wait',
      'ring back in 2hrs',
    ],
    'allocate-same-day': ['can we get a worker today', 'worker named the day it comes in'],
    'allocate-1-working-day': [
      'latest a worker is named',
      'no named worker yet after a day',
      'allocation next working day',
    ],
    'written-follow-up': [
      'rang it in, do I still do the form',
      'risk assessment after a phone enquiry',
      'verbal referral then paperwork',
    ],
    'consider-immediate-response': [
      'is this one urgent, who decides at intake',
      'deciding next steps when a referral lands',
    ],
    'immediate-response': [
      'team leader going out to a crisis',
      'who goes out straight away',
      'does SW have to agree before they step in',
    ],
    'until-formal-plan': [
      'holding it together until the meeting',
      'what happens in the meantime before a plan',
    ],
    'same-day-visit': [
      'emergency visit today',
      'can ISW go out the same day',
      'first visit in an emergency with SW',
    ],
    'visit-not-delayed': [
      'SW cannot make it, do we wait',
      'put off the emergency visit until tomorrow',
    ],
    'short-term-time-out': [
      'few days away from home to cool off',
      'short break straight after a row',
      'on call phone help in a crisis',
    ],
  },
  map: {
    request: [
      'flow chart making a referral',
      'referral to worker steps',
      'what happens once I send the form',
    ],
    notification: [
      'intake checks list',
      'steps when a referral is received',
      'what do we check first',
    ],
    assessment: [
      'steps for the assessment',
      'SW assessment and EIS, what order',
      'who tells the FGC service',
    ],
    'crisis-response': [
      'steps if it is an emergency',
      'urgent or not, what happens',
      'avert the crisis then what',
    ],
    'initial-visit': [
      'first home visit checklist',
      'steps on a first visit',
      'what to cover when I meet them',
    ],
    'family-meeting': [
      'agenda for the family meeting',
      'steps in the first family meeting',
      'TAC or core group with SFF',
    ],
  },
} as const satisfies Asked;
