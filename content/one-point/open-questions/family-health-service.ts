import type { Question } from './question.ts';

const health = {
  section: 'family-health-service',
  ref: 'Chapter 15, Harrogate and District Foundation Trust 0-25 year Family Health Service',
} as const;
const meetings = {
  section: 'family-health-meetings',
  ref: 'Chapter 15, One Point Service and 0-19 Family Health Service',
} as const;
const pathway = {
  section: 'parent-support-pathway',
  ref: 'Chapter 15, Enhanced Parent Support Pathway',
} as const;

/** Chapter 15: what is left unclear about the Family Health Service and its pathways. */
export const familyHealthServiceQuestions = {
  'ages-of-the-family-health-service': {
    kind: 'contradiction',
    title: 'Up to which age the two services work together',
    text: 'One heading has a Family Health Service for “0-25”, and early help together from early pregnancy to {figure:family-health-age} years. Another heading, near the end of the chapter, has a “0-19” service. There it is early help from early pregnancy to {figure:health-meetings-age} years, and only for some who have a disability {figure:health-meetings-age-with-disability} years. The offer of the Family Hubs is for {figure:hub-age}.',
    readings: [
      'The first is the widest range; who is older than the general age needs to have a disability.',
      'The two headings are from different times, and one of them is out of date.',
    ],
    ask: ['health-manager', 'operations-manager'],
    sources: [health, meetings, { section: 'teams', ref: 'Chapter 3, Fifteen Family Hubs' }],
    affects: {
      figures: ['family-health-age', 'health-meetings-age', 'health-meetings-age-with-disability'],
    },
  },
  'programme-or-support': {
    kind: 'ambiguity',
    title: 'Which of the two ways a Health Visitor’s request takes',
    text: 'A “specific intervention”, such as parenting support, is requested with a completed form. “Support from the Family Hub offer” can be a group-based activity, and a specific piece of work besides; for that no form is named. It is not said where the one ends and the other begins. Nor is it said who is the lead in the first way, whether an Early Help Practitioner is allocated there, or how soon a request is answered. Chapter 6 has practitioners use a “Request for a Family Hub Programme Form”; here it is the “Request for Family Hub Programme Form”.',
    readings: [
      'The first is for programmes of the Family Hub, the second for all else that it offers.',
      'Both go the same way: the manager receives the request and allocates a practitioner.',
    ],
    ask: ['hub-manager', 'health-visitor'],
    sources: [
      health,
      { section: 'emotional-wellbeing', ref: 'Chapter 6, Access to EWBW Support, step 2' },
    ],
    affects: { maps: ['health-visitor-request'] },
  },
  'allocating-for-a-health-visitor': {
    kind: 'missing step',
    title: 'How soon a practitioner is allocated, and which steps follow',
    text: 'The Family Hub Team Manager “will allocate” an Early Help Practitioner. No time is given here. Chapter 6 gives that manager {timescale:allocate-in-the-family-hub}, from when a referral comes to the in-tray. It is not said whether a Health Visitor’s request comes to the in-tray. Nor is it said whether the first steps of chapter 6 are taken, such as consent, a visit and a proportionate assessment, if the Health Visitor remains the Lead Professional.',
    readings: [
      'The time and the steps of chapter 6 hold here too.',
      'This is non-lead work: the steps are those of chapter 15 and of the recording in chapter 11.',
    ],
    ask: ['hub-manager'],
    sources: [
      health,
      {
        section: 'allocating-in-the-family-hub',
        ref: 'Chapter 6, Allocation to Early Help Practitioner',
      },
    ],
    affects: { timescales: ['allocate-in-the-family-hub'], maps: ['health-visitor-request'] },
  },
  'longest-work-for-a-health-visitor': {
    kind: 'ambiguity',
    title: 'What the maximum limits, and from when it counts',
    text: 'The work is {timescale:health-visitor-requested-work}: “either” in a group-based activity, “or” as one to one work. It is not said whether the maximum is for both, or what begins it. What follows if more is needed is not said. Chapter 9 has a review {timescale:review-after-hub-work}, with the same figure; chapter 8 lets the manager agree {timescale:hub-further-support}. Neither names Health Visitors.',
    readings: [
      'It is for both kinds of work.',
      'It is for one to one work only. A group-based activity lasts as long as its programme.',
    ],
    ask: ['hub-manager'],
    sources: [health],
    affects: {
      timescales: ['health-visitor-requested-work', 'review-after-hub-work'],
      maps: ['health-visitor-request'],
    },
  },
  'both-of-the-above': {
    kind: 'ambiguity',
    title: 'What is recorded “in both of the above”',
    text: 'The line on recording says “In both of the above, it will be recorded”. What “it” is, and who records, is not said.',
    readings: [
      'Both are the two kinds of request: for a programme, and for support.',
      'Both are the group-based activity and the one to one work.',
      'Both are the work of the practitioner, and the membership of the TAF.',
    ],
    ask: ['hub-manager'],
    sources: [health],
    affects: { maps: ['health-visitor-request'] },
  },
  'contacts-of-the-pathway': {
    kind: 'missing step',
    title: 'By whom the additional contacts are, and over what time',
    text: 'For the One Point Service the pathway involves {figure:pathway-contacts}. It is not said which role makes them, over what time, in what way, or to what they are additional. Nor is it said who decides that a family is on the pathway, who leads, or when it ends. By chapter 11 such work is recorded if the family is not open to One Point, or the worker is not the lead.',
    readings: [
      'They are additional to the contacts of the universal Healthy Child Programme.',
      'They are additional to other contacts of the One Point Service with the family.',
    ],
    ask: ['hub-manager', 'health-visitor'],
    sources: [pathway, { section: 'recording-in-family-hubs', ref: 'Chapter 11, LiquidLogic' }],
    affects: { figures: ['pathway-contacts'] },
  },
} as const satisfies Record<string, Question>;
