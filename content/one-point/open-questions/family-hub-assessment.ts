import type { Question } from './question.ts';

const firstSteps = {
  section: 'family-hub-first-steps',
  ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner',
} as const;

const wellbeing = {
  section: 'emotional-wellbeing',
  ref: 'Chapter 6, Access to EWBW Support',
} as const;

/** Chapter 6: the visit, the assessment, the plan, and access to programmes. */
export const familyHubAssessmentQuestions = {
  'hub-when-heat': {
    kind: 'contradiction',
    title: 'When the HEAT is needed',
    text: 'In chapter 6 the HEAT is completed where a proportionate assessment and home visit are required. All families have a home visit. In chapter 7 it will be routinely undertaken, in the list on the initial visit, and it is a mandatory tool of the proportionate assessment.',
    readings: [
      'It is done with every family.',
      'It is done only where a proportionate assessment is required as well as the visit.',
    ],
    ask: ['hub-manager'],
    sources: [
      firstSteps,
      { section: 'hub-assessment-guidance', ref: 'Chapter 7, Assessment (initial visit)' },
      { section: 'proportionate-assessment', ref: 'Chapter 7, Mandatory Tools' },
    ],
    affects: { maps: ['family-hub-first-steps', 'hub-initial-visit'] },
  },
  'hub-network-meeting-note': {
    kind: 'missing step',
    title: 'How the offer of the meeting is recorded',
    text: 'Chapter 6 gives no time for offering a Family Network Meeting. Chapter 9 does: one should be offered {timescale:offer-network-meeting-at-start}. The “appropriate” type of case note is not named. Chapter 6 does not say what follows where the family accepts, or does not.',
    ask: ['hub-manager'],
    sources: [
      firstSteps,
      { section: 'working-with-families', ref: 'Chapter 9, Delivering Support and Interventions' },
    ],
    affects: {
      timescales: ['offer-network-meeting-at-start'],
      maps: ['family-hub-first-steps'],
    },
  },
  'hub-assessment-for-all': {
    kind: 'contradiction',
    title: 'Whether every family has a proportionate assessment',
    text: 'In chapter 6 the practitioner will submit a proportionate assessment, with no exception. In chapter 7 no further assessment will be required if the initial visit, as it is recorded, indicates that a group response would be appropriate to meet the family’s needs.',
    readings: [
      'Every family has one.',
      'A family for whom a group response is enough has none, and these times do not apply.',
    ],
    ask: ['hub-manager'],
    sources: [firstSteps, { section: 'deciding-on-group-work', ref: 'Chapter 7, Action' }],
    affects: {
      timescales: [
        'submit-proportionate-assessment',
        'finalise-proportionate-assessment',
        'finalise-hub-assessment',
      ],
      maps: ['family-hub-assessment', 'group-work-or-one-to-one'],
    },
  },
  'hub-time-to-finalise': {
    kind: 'ambiguity',
    title: 'From when the time to finalise counts',
    text: 'In chapter 6 the assessment must be quality assured and finalised {timescale:finalise-proportionate-assessment}. It is not said from when. Chapter 7 has one figure for a finalised assessment, without a start: another open question sets the two side by side. For the Family Hub neither chapter names an extension. Chapter 6 does not say who finalises it; by chapter 7 the Family Hub Team Manager does.',
    readings: [
      'It counts from the submission. An early submission makes the end earlier too.',
      'It counts from the last day for submission.',
    ],
    ask: ['hub-manager'],
    sources: [firstSteps],
    affects: {
      timescales: ['submit-proportionate-assessment', 'finalise-proportionate-assessment'],
      maps: ['family-hub-assessment'],
    },
  },
  'hub-plan-by-when': {
    kind: 'missing step',
    title: 'By when there is a Family Plan',
    text: 'No time is given for the Family Plan: not for completing it, for sending it or for authorising it. It is not said whether it waits for the finalised assessment, or who restarts it. In chapter 8 the practitioner can restart and update it. Where there is a TAF, chapter 10 has the plan updated {timescale:update-plan-after-taf} following it.',
    ask: ['hub-manager'],
    sources: [firstSteps],
    affects: {
      timescales: ['hub-plan-open-for-taf', 'update-plan-after-taf'],
      maps: ['family-hub-assessment'],
    },
  },
  'hub-plan-closed': {
    kind: 'ambiguity',
    title: 'What it means that a plan is closed',
    text: 'The plan is authorised and then closed, and this is still one of the initial steps with the family. It “should not remain open”, and yet will need to remain open during a TAF. It is not said what is done with it when the TAF ends.',
    readings: [
      'Closed is said of the form on LiquidLogic. The family is still supported by the plan.',
      'The plan itself ends, and a new one is started by restarting it.',
    ],
    ask: ['hub-manager'],
    sources: [firstSteps],
    affects: { timescales: ['hub-plan-open-for-taf'], maps: ['family-hub-assessment'] },
  },
  'wellbeing-or-programmes': {
    kind: 'ambiguity',
    title: 'A step about programmes under the heading of the worker',
    text: 'The heading is about access to an Emotional Wellbeing Worker. The second step is about requests of practitioners across OPS for programmes. It is not said whether the worker runs these programmes, or whether support from the worker can be requested in the same way.',
    readings: [
      'The programmes are the way in which practitioners across OPS reach the worker.',
      'They are another offer of the Family Hub. The worker is reached by allocation only.',
    ],
    ask: ['hub-manager', 'emotional-wellbeing-worker'],
    sources: [wellbeing],
    affects: { maps: ['emotional-wellbeing-support'] },
  },
  'wellbeing-how-soon': {
    kind: 'missing step',
    title: 'How soon there is an answer',
    text: 'Families are allocated through “routine allocation processes”, which may be those of the chapter’s first part. No time is given for the answer to a request for a programme, and it is not said who decides on it or what follows if there is no place.',
    readings: ['The time for allocation in the Family Hub holds here too.', 'No time holds.'],
    ask: ['hub-manager'],
    sources: [
      wellbeing,
      {
        section: 'allocating-in-the-family-hub',
        ref: 'Chapter 6, Allocation to Early Help Practitioner',
      },
    ],
    affects: {
      timescales: ['allocate-in-the-family-hub'],
      maps: ['emotional-wellbeing-support'],
    },
  },
  'wellbeing-which-discussion': {
    kind: 'missing step',
    title: 'Which discussion is recorded',
    text: 'The last step is to record a discussion and actions. No step before it has a discussion. It is not said who discusses with whom, or who records it.',
    readings: [
      'It is the discussion of an allocation to the worker, as in the chapter’s first part.',
      'It is a discussion of the request for a programme.',
    ],
    ask: ['hub-manager'],
    sources: [wellbeing],
    affects: { maps: ['emotional-wellbeing-support'] },
  },
} as const satisfies Record<string, Question>;
