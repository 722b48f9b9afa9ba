import type { Question } from './question.ts';

const allocation = {
  section: 'allocating-in-the-family-hub',
  ref: 'Chapter 6, Allocation to Early Help Practitioner',
} as const;

const firstSteps = {
  section: 'family-hub-first-steps',
  ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner',
} as const;

/** Chapter 6: allocation, and a practitioner’s steps up to consent. */
export const familyHubQuestions = {
  'hub-step-numbers': {
    kind: 'lost text',
    title: 'Numbers that stand apart from their steps',
    text: 'The numbers of the steps stand apart from their words, and the first run of them is out of order. A step on reading the allocation summary closes the list on allocation, printed above the heading of the initial steps. A stray word, “Contents”, stands among the steps. This guide numbers the steps in the order of their words. With the reading as its first, the second list has as many steps as numbers.',
    readings: [
      'Reading the allocation summary is the first of the practitioner’s initial steps.',
      'It is the last step of the allocation.',
    ],
    ask: ['hub-manager'],
    sources: [allocation, firstSteps],
    affects: { maps: ['family-hub-allocation', 'family-hub-first-steps'] },
  },
  'hub-two-names': {
    kind: 'ambiguity',
    title: 'Two names for the practitioner',
    text: 'Chapter 6 allocates to an Early Help Practitioner. The steps that follow are the Family Hub Practitioner’s, and the list of contents gives those same steps to the Early Help Practitioner. In chapter 7 an Early Help Practitioner and/or an Emotional Wellbeing Worker will complete the initial visit, and “the practitioner” has submitted the assessment. In chapter 8 “the practitioner” has the case discussions and restarts the plan. It is not said that these are one.',
    readings: [
      'They are one role: the Early Help Practitioner.',
      'A Family Hub Practitioner is anyone in the team who is allocated a family, such as an Emotional Wellbeing Worker.',
    ],
    ask: ['hub-manager'],
    sources: [
      firstSteps,
      allocation,
      {
        section: 'reviewing-family-plans',
        ref: 'Chapter 8, Reviewing the Family Plan in the Family Hub Team',
      },
    ],
    affects: {
      timescales: ['hub-consent', 'hub-introductory-pack', 'submit-proportionate-assessment'],
      maps: ['family-hub-first-steps', 'family-hub-assessment', 'family-hub-plan-review'],
    },
  },
  'hub-who-discusses-the-referral': {
    kind: 'missing step',
    title: 'Who discusses and records, and by when',
    text: 'Neither the discussion with the practitioner nor its record names who does it. They stand after the allocation, and have no time of their own.',
    readings: [
      'The Family Hub Team Manager does both, as part of allocating and by the same time.',
      'They follow the allocation, with no time stated.',
    ],
    ask: ['hub-manager'],
    sources: [allocation],
    affects: { timescales: ['allocate-in-the-family-hub'], maps: ['family-hub-allocation'] },
  },
  'hub-when-to-visit': {
    kind: 'missing step',
    title: 'When the first home visit is, and who makes it',
    text: 'All families will have a home visit, and no time is given for it. It is not said whether it comes before or after consent, or whether the risk assessment must come before it. By chapter 7 an Early Help Practitioner and/or Emotional Wellbeing Worker will complete the initial visit. In chapter 6 the practitioner takes a pack on it. It is not said that the two are one visit, or whether another worker can make it.',
    ask: ['hub-manager'],
    sources: [firstSteps],
    affects: {
      timescales: ['hub-introductory-pack', 'hub-consent'],
      maps: ['family-hub-first-steps'],
    },
  },
  'hub-priority-risk': {
    kind: 'loose reference',
    title: 'What “priority risk” is',
    text: 'The practitioner reads the “allocation summary/priority risk”. The document does not say what priority risk is, or where it is recorded.',
    readings: [
      'It is another name for the allocation summary, or a part of it.',
      'It is a record of its own, read as well.',
    ],
    ask: ['hub-manager'],
    sources: [firstSteps],
    affects: { maps: ['family-hub-first-steps'] },
  },
  'hub-chronology-before-consent': {
    kind: 'contradiction',
    title: 'A chronology before consent',
    text: 'Here the chronology begins {timescale:begin-hub-chronology}, some steps before consent. By chapter 11 all practitioners are required to open a new one {timescale:open-new-chronology}.',
    readings: [
      'It begins when the family is opened, whether or not there is consent yet.',
      'Opening the family as a case waits for consent, and the chronology with it.',
    ],
    ask: ['hub-manager', 'operations-manager'],
    sources: [firstSteps, { section: 'chronologies', ref: 'Chapter 11, Chronologies' }],
    affects: {
      timescales: ['begin-hub-chronology', 'open-new-chronology'],
      maps: ['family-hub-first-steps', 'chronology'],
    },
  },
  'hub-referrer-before-consent': {
    kind: 'ambiguity',
    title: 'Speaking to the referrer before consent',
    text: 'The referrer is spoken to some steps before consent, and nothing is said of the family’s agreement. Other professionals are contacted only with that agreement.',
    readings: [
      'The facts can be checked with a referrer without the family’s agreement, as it is their own request.',
      'Nothing is discussed with the referrer until the family has agreed.',
    ],
    ask: ['hub-manager'],
    sources: [firstSteps],
    affects: { maps: ['family-hub-first-steps'] },
  },
  'hub-what-consent': {
    kind: 'missing step',
    title: 'What the consent is, and what follows without it',
    text: 'It is not said who consents, to what, or how it is recorded. Nothing is said of a family that does not consent, or has not by then. Chapter 4 asks for consent already where a safeguarding referral is triaged as early help; it is not said whether that is the same consent. The time of the assessment starts from it.',
    readings: [
      'A new consent, gained by the practitioner, starts the time of the assessment.',
      'Where consent was obtained at triage, the time starts from that date.',
    ],
    ask: ['hub-manager', 'operations-manager'],
    sources: [
      firstSteps,
      { section: 'allocation', ref: 'Chapter 4, Allocation to One Point Service' },
    ],
    affects: {
      timescales: [
        'hub-consent',
        'hub-assessment-clock',
        'submit-proportionate-assessment',
        'finalise-proportionate-assessment',
      ],
      maps: ['family-hub-first-steps', 'family-hub-assessment'],
    },
  },
} as const satisfies Record<string, Question>;
