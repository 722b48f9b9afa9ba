import type { Question } from './question.ts';

const firstSteps = {
  section: 'key-worker-first-steps',
  ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
} as const;
const expected = { section: 'assessing-needs', ref: 'Chapter 7, What assessment we use' } as const;
const time = {
  section: 'assessment-timescales',
  ref: 'Chapter 7, What assessment we use, timescales',
} as const;

/** Chapter 5: the assessment period, with its meetings. */
export const ifstAssessmentQuestions = {
  'kind-of-day-of-the-assessment': {
    kind: 'contradiction',
    title: 'Calendar days or working days for the assessment',
    text: 'Chapter 5 has assessments completed {timescale:ifst-assessment}, with no kind of day. Chapter 7 has the same number in working days, twice. An expected timescale will be {timescale:assessment-with-quality-assurance}, with the manager’s quality assurance inside it. The service aims to assess needs {timescale:assessment-aim}. Then chapter 7 has plain days again, for an extension {timescale:extension-approval}. Chapter 5 does not mention the quality assurance.',
    readings: [
      'The figure is calendar days, as chapter 5 writes it.',
      'The figure is working days wherever it stands, as chapter 7 writes it for the assessment.',
      'The assessment is completed in calendar days, and quality assured by the end of the same number of working days.',
    ],
    ask: ['ifst-manager', 'operations-manager'],
    sources: [firstSteps, time],
    affects: {
      timescales: ['ifst-assessment', 'assessment-with-quality-assurance', 'assessment-aim'],
      maps: ['ifst-assessment-period', 'ifst-assessment'],
    },
    compare: true,
  },
  'kind-of-day-of-the-limit': {
    kind: 'contradiction',
    title: 'The outer limit of the assessment: its kind of day, and how it binds',
    text: 'Chapter 5 can extend an assessment to {timescale:ifst-assessment-maximum}. In chapter 7 none should exceed {timescale:assessment-limit}, and an extension must not exceed {timescale:extension-limit}. None of the three has a kind of day. In calendar days the limit comes about a week after the shorter figure in working days. Chapter 7 says “should” of every assessment, and “must” of an extension. Only one of its two sentences names consent.',
    readings: [
      'The limit is calendar days, as it is written.',
      'The limit is working days, as chapter 7 has the shorter figure.',
    ],
    ask: ['ifst-manager', 'operations-manager'],
    sources: [time, firstSteps],
    affects: {
      timescales: ['ifst-assessment-maximum', 'assessment-limit', 'extension-limit'],
      maps: ['ifst-assessment-period', 'ifst-assessment'],
    },
    compare: true,
  },
  'days-of-the-meetings': {
    kind: 'ambiguity',
    title: 'The days of the Family Network Meeting and the initial TAF',
    text: 'Chapter 5 gives the two meetings the figure of the assessment: the Family Network Meeting {timescale:network-meeting-in-days}, the initial TAF {timescale:initial-taf}. It names no kind of day. Chapter 7 has the assessment in working days. It expects both meetings {timescale:meetings-during-assessment}, and gives them no days of their own.',
    readings: [
      'The meetings have calendar days, as chapter 5 writes them.',
      'The meetings have the days of the assessment period, which chapter 7 has as working days.',
    ],
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [firstSteps, time],
    affects: {
      timescales: ['network-meeting-in-days', 'initial-taf', 'meetings-during-assessment'],
      maps: ['ifst-assessment-period'],
    },
  },
  'start-of-the-assessment': {
    kind: 'missing step',
    title: 'From when the assessment is counted, and how consent is gained',
    text: 'Chapter 5 names no start for {timescale:ifst-assessment} or for {timescale:ifst-assessment-maximum}. Chapter 7 answers in part. It counts the expected timescale, what the service aims for and the limit of every assessment from consent. It names no start where it limits an extension. Neither chapter has a step that gains consent, a time for it, or a word on who gives it and to what. By chapter 11 practitioners are required to open a new chronology {timescale:open-new-chronology}. It has consent gained for work with families who are not open to One Point. Chapter 15’s Workflow 3 lists gaining consent between contact with the family and the initial home visit, with no time. The Family Hub has a time: {timescale:hub-consent}, counted from allocation.',
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [
      firstSteps,
      time,
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner',
      },
      { section: 'chronologies', ref: 'Chapter 11, Chronologies' },
      { section: 'full-circle-requests', ref: 'Chapter 15, Workflow 3' },
    ],
    affects: {
      timescales: [
        'ifst-assessment',
        'ifst-assessment-maximum',
        'extension-limit',
        'network-meeting-in-days',
        'initial-taf',
        'open-new-chronology',
      ],
      maps: ['ifst-assessment-period', 'key-worker-first-steps', 'ifst-assessment'],
    },
  },
  'extension-of-the-assessment': {
    kind: 'ambiguity',
    title: 'When and by whom an assessment is extended',
    text: 'In chapter 5 an assessment can be extended “in some circumstances” to {timescale:ifst-assessment-maximum}, with agreement from the “Manager”. Chapter 7 has any extension {timescale:extension-approval} with “Management approval”, not exceeding {timescale:extension-limit}. The words may mean an extension beyond the figure, or one by it. Not said: which circumstances, by when approval is sought, where it is recorded, or whether a Senior Key Worker can give it. What follows if it is not given is not said either.',
    readings: [
      'Any time beyond the shorter figure needs approval, up to the limit.',
      'The words name how long an extension is. The limit then leaves no room for one in full.',
    ],
    ask: ['ifst-manager'],
    sources: [time, firstSteps],
    affects: {
      timescales: [
        'ifst-assessment',
        'ifst-assessment-maximum',
        'extension-approval',
        'extension-limit',
      ],
      maps: ['ifst-assessment-period', 'ifst-assessment'],
    },
  },
  'seen-alone-at-what-age': {
    kind: 'ambiguity',
    title: 'From what age a child is seen alone',
    text: 'Chapter 5 has children seen alone “where age appropriate”, without an age. Chapter 7 has them seen alone if {figure:seen-alone-age}, and talked to alone if {figure:talked-to-alone-age}. “Over” leaves a child out who is that age; the “+” takes them in. Chapter 11 has it recorded if a child has been seen alone, without an age. It is not said whether a younger child may be seen alone, or what makes it right for an older one not to be. Nor is it said whether a child is to be alone each time that they are seen.',
    readings: [
      'A child is seen alone, and talked to alone, from that birthday on.',
      'A child is seen alone from that birthday on, and talked to alone for the assessment only if they are older.',
    ],
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [
      expected,
      {
        section: 'gathering-and-analysis',
        ref: 'Chapter 7, Expectations for gathering information',
      },
      firstSteps,
      { section: 'record-keeping', ref: 'Chapter 11, Record Keeping' },
    ],
    affects: {
      figures: ['seen-alone-age', 'talked-to-alone-age'],
      timescales: ['see-every-child'],
      maps: ['ifst-assessment-period', 'ifst-assessment'],
    },
  },
  'cut-sentence-on-observations': {
    kind: 'lost text',
    title: 'The sentence on observing children breaks off',
    text: 'It ends with “should also be”. What is to be done with observations of the children is lost. The full sentence may stand in another copy of the document.',
    ask: ['ifst-manager'],
    sources: [firstSteps],
    affects: { maps: ['ifst-assessment-period'] },
  },
  'network-meeting-held-or-offered': {
    kind: 'contradiction',
    title: 'Whether a Family Network Meeting is held or offered',
    text: 'Chapter 5 has the meeting arranged and carried out {timescale:network-meeting-in-assessment}. Chapter 7 expects it {timescale:meetings-during-assessment}, and later says that it “is to take place” then. Chapter 6 has it offered, and chapter 9 says that it should be offered {timescale:offer-network-meeting-at-start}, and is held {timescale:network-meeting-as-quickly-as-possible}. It is not said what follows if a family does not want one. Nor is it clear whether “where possible” goes with {timescale:network-meeting-before-taf} too, or only with {timescale:network-meeting-in-days}. Chapter 10 has the initial TAF {timescale:taf-after-network-meeting}; “any” leaves open that there is none.',
    readings: [
      'The Intensive Family Support Team holds a meeting for every family; the Family Hub offers one.',
      'It is offered to every family, and held where they agree.',
    ],
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [
      firstSteps,
      time,
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner',
      },
      { section: 'working-with-families', ref: 'Chapter 9, Delivering Support and Interventions' },
      { section: 'family-network-meetings', ref: 'Chapter 9, What is a Family Network Meeting?' },
      {
        section: 'initial-taf',
        ref: 'Chapter 10, Initial Team around the Family (TAF) meeting after allocation',
      },
    ],
    affects: {
      timescales: [
        'network-meeting-in-assessment',
        'network-meeting-in-days',
        'network-meeting-before-taf',
        'meetings-during-assessment',
        'offer-network-meeting-at-start',
        'network-meeting-as-quickly-as-possible',
        'taf-after-network-meeting',
      ],
      maps: ['ifst-assessment-period', 'ifst-assessment', 'family-network-meeting', 'initial-taf'],
    },
  },
  'taf-where-the-assessment-is-extended': {
    kind: 'ambiguity',
    title: 'The initial TAF where an assessment is extended',
    text: 'The initial TAF should be held {timescale:initial-taf}. An extended assessment has a longer period. It is not said whether the TAF may then be later, or whether the Family Network Meeting may. Chapter 7 expects both {timescale:meetings-during-assessment}, without a figure. By chapter 10 a TAF must take place {timescale:taf-during-assessment} in this team; chapter 5 says “should”, and so does chapter 10 of any TAF of the service.',
    readings: [
      'The TAF is held within the shorter figure, whether or not the assessment is extended.',
      'The TAF is held at any time in the extended period.',
    ],
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [
      firstSteps,
      time,
      {
        section: 'team-around-the-family',
        ref: 'Chapter 10, What is a Team Around the Family Meeting?',
      },
    ],
    affects: {
      timescales: [
        'initial-taf',
        'taf-during-assessment',
        'taf-after-network-meeting',
        'network-meeting-in-assessment',
        'network-meeting-in-days',
        'ifst-assessment-maximum',
        'meetings-during-assessment',
      ],
      maps: ['ifst-assessment-period'],
    },
  },
} as const satisfies Record<string, Question>;
