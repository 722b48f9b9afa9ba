import type { AskedOf } from '../../../src/procedure/index.ts';

/** Chapter 6: what staff would type to find what is left unclear about the Family Hub team. */
export const familyHubQuestions = {
  'hub-step-numbers': ['hub list is numbered wrong', 'is reading the summary step one'],
  'hub-two-names': [
    'is an EHP the same as a hub practitioner',
    'does practitioner include the EWBW',
  ],
  'hub-who-discusses-the-referral': [
    'who talks the new case through with me at the hub',
    'hub manager or me writes up the chat',
  ],
  'hub-when-to-visit': [
    'how soon is the hub home visit',
    'can we go out before they consent',
    'can a colleague do my first visit at the hub',
  ],
  'hub-priority-risk': ['what is priority risk', 'where do I find the risk bit on a hub case'],
  'hub-chronology-before-consent': [
    'hub chron before consent or after',
    'do I start writing events before mam agrees',
  ],
  'hub-referrer-before-consent': [
    'can I phone whoever sent it before mam agrees',
    'talk to school that referred without consent',
  ],
  'hub-what-consent': [
    'what are they consenting to at the hub',
    'hub family won’t sign, what now',
    'they agreed at triage, do I ask again',
  ],
  'hub-when-heat': ['do I do the HEAT with every family', 'group only family, is HEAT needed'],
  'hub-network-meeting-note': [
    'which case note for offering an FNM',
    'they said no to the FNM, where do I put it',
  ],
  'hub-assessment-for-all': [
    'family just going to a group, do I assess',
    'can I skip the proportionate assessment',
  ],
  'hub-time-to-finalise': [
    'five days after I hand it in or after it was due',
    'handed in early, does manager have to sign sooner',
  ],
  'hub-plan-by-when': ['deadline for the hub plan', 'do I wait for the assessment before the plan'],
  'hub-plan-closed': [
    'is the family closed if the plan is closed',
    'plan shut but still working with them',
    'what happens to it when the TAF ends',
  ],
  'wellbeing-or-programmes': [
    'do I ask for the EWBW on the course form',
    'does the EWBW run the courses',
  ],
  'wellbeing-how-soon': [
    'how long to hear about a place on a course',
    'waiting list for the EWBW',
    'course is full',
  ],
  'wellbeing-which-discussion': ['write up which conversation', 'who am I meant to have talked to'],
} as const satisfies AskedOf<string>;
