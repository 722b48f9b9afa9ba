import type { AskedOf } from '../../../src/procedure/index.ts';

/** Chapter 5: what staff would type to find what is left unclear about allocation, first steps and the assessment. */
export const keyAndFamilyWorkerQuestions = {
  'step-that-allocates': [
    'when am I officially given the case',
    'which of the three counts as allocated',
    'who moves the case to me on LL',
  ],
  'what-the-timeline-is': [
    'is the family timeline another thing',
    'timeline link does not open',
    'do seniors follow the timeline as well',
  ],
  'expected-time-of-the-assessment': [
    'who sets the due date when I get the case',
    'at which point is my deadline written down',
  ],
  'order-of-the-first-steps': [
    'can I visit before checking the PVP',
    'risk form before or after I go out',
    'do I have to do the list in order',
  ],
  'time-of-the-first-contact': [
    'how soon do I ring a new family as KW',
    'deadline for my first visit',
    'is the visit with the FW the first one',
  ],
  'agreement-to-contact-professionals': [
    'can I ring school without asking mam',
    'need permission before I speak to the nurse',
  ],
  'start-of-the-chronology': [
    'do I open a chron before they agree',
    'chron now or once consent is in',
  ],
  'who-meets-the-family': [
    'do both of us go out the first time',
    'KW slash FW means together or one of us',
  ],
  'kind-of-day-of-the-assessment': [
    'is it 28 days or 28 working days',
    'do weekends count for the IFST assessment',
    'QA after the days or inside them',
  ],
  'start-of-the-assessment': [
    'does the assessment clock run from consent or allocation',
    '28 days starting when',
    'how do I get consent and by when',
  ],
  'extension-of-the-assessment': [
    'can my senior give me more time',
    'going over the 28 days, who says yes',
    'another 28 days or 45 in all',
  ],
  'seen-alone-at-what-age': [
    'he is only 4, do I see him by himself',
    'is a five year old seen alone',
    'do I have to get them by themselves every visit',
  ],
  'cut-sentence-on-observations': [
    'watching the little ones, then what',
    'line on observing kids is cut off',
  ],
  'network-meeting-held-or-offered': [
    'family doesn’t want an FNM',
    'must I hold one or just offer it',
    'is the FNM always before the TAF',
  ],
  'taf-where-the-assessment-is-extended': [
    'assessment got more time, does the TAF move too',
    'can the first TAF be later if I have an extension',
  ],
  'two-ways-diagram': ['picture missing under two ways', 'which two ways of getting an FW'],
  'family-worker-without-a-request': [
    'who has to say yes to an FW',
    'manager wants an FW but I never asked',
    'does mam have to agree to the FW',
  ],
  'access-before-allocation': [
    'can the FW see the file yet',
    'when do I share the record with the FW',
  ],
  'review-of-family-work': [
    'how long does an FW stay involved',
    'when is the FW work looked at again',
    'who sets the end date for the FW',
  ],
  'numbers-of-the-senior-key-workers-steps': [
    'order of the senior’s steps is muddled',
    'printed two one three',
  ],
  'whose-first-steps': ['list says FW but it is all for the KW', 'what do I do as FW then'],
  'numbers-of-the-family-workers-steps': ['which FW step comes first', 'FW boxes out of order'],
  'following-whose-allocation': [
    'two days after who is allocated',
    'FW joined later, when do we meet',
  ],
  'joint-visit-arranged-or-made': [
    'do we have to go out together in five days or just book it',
    'family away, joint visit late',
  ],
  'attend-or-be-invited': [
    'does the FW have to come to the TAF',
    'invite the FW or make them turn up',
  ],
} as const satisfies AskedOf<string>;
