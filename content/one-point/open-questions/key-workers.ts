import type { Question } from './question.ts';

/** Chapter 5: allocation to a Key Worker, and the Key Worker’s way to the first visit. */
export const keyWorkersQuestions = {
  'step-that-allocates': {
    kind: 'ambiguity',
    title: 'Which step is the allocation',
    text: 'Step 1 has the referral allocated to a Key Worker on LiquidLogic EHM {timescale:allocate-to-key-worker} from its receipt into the Team Tray. Step 2 completes the Allocation Process, and Step 3 reassigns the case; neither has a time. It is not said which of the three is the allocation from which later times are counted, or who reassigns the case.',
    readings: [
      'All three steps are done in that time.',
      'Only Step 1 is done in that time; Steps 2 and 3 have none.',
    ],
    ask: ['ifst-manager', 'senior-key-worker'],
    sources: [
      {
        section: 'allocating-to-key-workers',
        ref: 'Chapter 5, Allocating work to IFST Key Workers, Step 1',
      },
      {
        section: 'allocating-to-key-workers',
        ref: 'Chapter 5, Allocating work to IFST Key Workers, Step 2',
      },
      {
        section: 'allocating-to-key-workers',
        ref: 'Chapter 5, Allocating work to IFST Key Workers, Step 3',
      },
    ],
    affects: {
      timescales: ['allocate-to-key-worker', 'meet-family-worker'],
      maps: ['key-worker-allocation'],
    },
  },
  'what-the-timeline-is': {
    kind: 'loose reference',
    title: 'What the Timeline is',
    text: 'The initial case summary is recorded with the Timeline, managers must follow it, and requests for a Family Worker are discussed with it. A Family Timeline is shared and uploaded. All work must have {timescale:family-work-timeline}. The name is a link in the document, whose target is not in its text. It is not said whether these are one thing, or whether “Managers” takes in Senior Key Workers.',
    ask: ['ifst-manager', 'senior-key-worker'],
    sources: [
      {
        section: 'allocating-to-key-workers',
        ref: 'Chapter 5, Allocating work to IFST Key Workers, Step 2',
      },
      {
        section: 'allocating-to-key-workers',
        ref: 'Chapter 5, Allocating work to IFST Key Workers, Step 1',
      },
      {
        section: 'allocating-to-family-workers',
        ref: 'Chapter 5, Allocating work to IFST Family Workers',
      },
      {
        section: 'allocating-to-family-workers',
        ref: 'Chapter 5, Initial steps for Senior Key Worker',
      },
    ],
    affects: {
      timescales: ['family-work-timeline'],
      maps: ['key-worker-allocation', 'family-worker-allocation'],
    },
  },
  'expected-time-of-the-assessment': {
    kind: 'missing step',
    title: 'The expected time of the assessment, at allocation',
    text: 'By chapter 7 the expected timescale will be indicated {timescale:expected-time-at-allocation}, by the Team Manager or Senior Key Worker. It will be recorded on LiquidLogic, and be {timescale:assessment-with-quality-assurance}. The three steps of allocation in chapter 5 do not have this. There the time is {timescale:ifst-assessment} for all assessments. It is not said at which step the timescale is indicated, or who records it.',
    ask: ['ifst-manager', 'senior-key-worker'],
    sources: [
      {
        section: 'allocating-to-key-workers',
        ref: 'Chapter 5, Allocating work to IFST Key Workers',
      },
      {
        section: 'assessment-timescales',
        ref: 'Chapter 7, What assessment we use, timescales',
      },
      {
        section: 'key-worker-first-steps',
        ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
      },
    ],
    affects: {
      timescales: [
        'ifst-assessment',
        'expected-time-at-allocation',
        'assessment-with-quality-assurance',
      ],
      maps: ['key-worker-allocation', 'ifst-assessment'],
    },
  },
  'order-of-the-first-steps': {
    kind: 'ambiguity',
    title: 'Whether the first steps have an order',
    text: 'The steps are a list without numbers. The register and the Home Visit Risk Assessment stand after the first contact with the family and before the first home visit. It is not said that either must be done before a visit, or what follows from what they show.',
    readings: [
      'They are done in the order of the list.',
      'Each is done when it fits, by the end of the assessment.',
    ],
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [
      {
        section: 'key-worker-first-steps',
        ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
      },
    ],
    affects: { maps: ['key-worker-first-steps', 'ifst-assessment-period'] },
  },
  'time-of-the-first-contact': {
    kind: 'missing step',
    title: 'No time for the first contact or the first home visit',
    text: 'Neither the first contact with the family nor the first home visit has a time here. The pack is taken {timescale:key-worker-introductory-pack}; when that visit takes place is not said. A joint Home Visit is to be arranged {timescale:arrange-joint-visit} of a Family Worker being allocated a case. It is not said whether that can be the first.',
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [
      {
        section: 'key-worker-first-steps',
        ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
      },
      { section: 'family-worker-first-steps', ref: 'Chapter 5, Initial steps for Family Worker' },
    ],
    affects: {
      timescales: ['key-worker-introductory-pack', 'arrange-joint-visit'],
      maps: ['key-worker-first-steps'],
    },
  },
  'agreement-to-contact-professionals': {
    kind: 'missing step',
    title: 'Whether the family agrees to contact with professionals',
    text: 'The family is asked which professionals are involved with them, so that contact can be made. Chapter 6, in the same step, contacts them with the family’s agreement. Chapter 5 asks for consent from the family only for those who attend the initial TAF.',
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [
      {
        section: 'key-worker-first-steps',
        ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
      },
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner',
      },
    ],
    affects: { maps: ['key-worker-first-steps'] },
  },
  'start-of-the-chronology': {
    kind: 'contradiction',
    title: 'When the chronology is started',
    text: 'Here the Key Worker is to start the chronology as part of planning the assessment. By chapter 11 all practitioners are required to open a new one {timescale:open-new-chronology}. Chapter 5 has no step for either.',
    readings: [
      'It is started as soon as the assessment is planned.',
      'It is started once there is consent and the episode is open.',
    ],
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [
      {
        section: 'key-worker-first-steps',
        ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
      },
      { section: 'chronologies', ref: 'Chapter 11, Chronologies' },
    ],
    affects: {
      timescales: ['open-new-chronology'],
      maps: ['key-worker-first-steps', 'chronology'],
    },
  },
  'who-meets-the-family': {
    kind: 'ambiguity',
    title: 'Who meets the family on the initial visit',
    text: 'Good practice has the “Key Worker/Family Worker” meet the family on the initial visit. That may be both together or either. A Family Worker may not be allocated by then. The pack is taken {timescale:key-worker-introductory-pack}; it is not said whether that is the initial visit.',
    readings: ['Both meet the family together.', 'Either of them meets the family.'],
    ask: ['senior-key-worker'],
    sources: [
      {
        section: 'key-worker-first-steps',
        ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
      },
    ],
    affects: { timescales: ['key-worker-introductory-pack'], maps: ['key-worker-first-steps'] },
  },
} as const satisfies Record<string, Question>;
