import type { Question } from './question.ts';

const chronologies = { section: 'chronologies', ref: 'Chapter 11, Chronologies' } as const;
const significant = {
  section: 'chronologies',
  ref: 'Chapter 11, What is a Significant Event?',
} as const;
const genograms = { section: 'genograms-and-court', ref: 'Chapter 11, Genograms' } as const;
const court = { section: 'genograms-and-court', ref: 'Chapter 11, Court Statements' } as const;

/** Chapter 11: what is left unclear about chronologies, genograms and court statements. */
export const chronologiesQuestions = {
  'which-children-have-a-chronology': {
    kind: 'contradiction',
    title: 'Which children have a chronology, and how firmly',
    text: 'Every child in the Intensive Family Support Team “should” have one. Those open to the Family Hub as a “case” “must”. “All practitioners” are required to open one. In the Family Hub the duty to keep it up to date is for families requiring a TAF. Chapter 7 has a multi-agency chronology for the Intensive Family Support Team’s families; chapter 11 has it for both. In the Family Hub, chapter 7 has one completed “when the family is open as a case”. How often it is brought up to date without a TAF is not said.',
    readings: [
      'Every family that is open as a case has one. With a TAF, it is brought up to date after each.',
      'In the Family Hub only families with a TAF need one that is kept up to date.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [
      chronologies,
      { section: 'record-keeping', ref: 'Chapter 11, Record Keeping' },
      { section: 'assessment-expectations', ref: 'Chapter 7, Expectations for Assessments' },
      { section: 'hub-assessment-guidance', ref: 'Chapter 7, Detailed notes' },
    ],
    affects: { timescales: ['chronology-after-taf'], maps: ['chronology'] },
  },
  'who-creates-the-chronology': {
    kind: 'ambiguity',
    title: 'Who the lead practitioner is',
    text: 'The lead practitioner is responsible for creating the chronology. In the Family Hub the Early Help Practitioner completes it; in chapter 5 the Key Worker starts it. The document also has a Lead Professional. It is not said whether these are one. Partner agencies are to contribute directly when a family is open to the IFST. It is not said how, as the chronology is on LiquidLogic, or who contributes in the Family Hub.',
    ask: ['ifst-manager', 'hub-manager'],
    sources: [chronologies],
    affects: { maps: ['chronology'] },
  },
  'older-chronologies': {
    kind: 'out of date',
    title: 'Chronologies from before EHM',
    text: 'A pre-EHM chronology is marked “(February 2019)”: it may be the month in which EHM began. SSID is not explained, and is used “where [it] remains accessible”. It is not said what follows if it is not, or whether it still is. The worker is not named further.',
    ask: ['ifst-manager', 'hub-manager'],
    sources: [chronologies],
    affects: { maps: ['chronology'] },
  },
  'chronology-guidance': {
    kind: 'loose reference',
    title: 'Two pieces of guidance on chronologies',
    text: 'The text names guidance on creating an electronic chronology on LiquidLogic, and the Practice Guidance on Multi-Agency Chronologies, with suggestions of significant events and top tips. Both seem to be links. Neither is in the document.',
    ask: ['ifst-manager', 'hub-manager'],
    sources: [chronologies, significant],
    affects: {},
  },
  'processes-in-a-chronology': {
    kind: 'ambiguity',
    title: 'Which processes are in a chronology',
    text: 'A chronology includes “some but not all” social care processes, “such as” four that are named. It is not said whether these are among the some, or only of the kind. PLO is expanded as “Private Law Outline Panel”. Our note: PLO usually stands for Public Law Outline.',
    readings: [
      'The processes that are named are in the chronology.',
      'Whether one of them is in it, is decided like every other event.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [significant],
    affects: {},
  },
  'genogram-steps': {
    kind: 'ambiguity',
    title: 'The letters of the steps, and whom they are for',
    text: 'The words “If not successful” have a letter of their own, b, as if they were a step; c and d follow from them. The last sentence stands with d. It makes the Key Worker responsible for “this”, and no other role is named. It is not said what makes an attempt fail, who uploads, or who does it in a Family Hub. Chapter 7 has the genogram completed for the assessment.',
    readings: [
      'The Key Worker is responsible for every genogram.',
      'The Key Worker is responsible for what was drawn by hand and typed.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [
      genograms,
      { section: 'assessment-expectations', ref: 'Chapter 7, Expectations for Assessments' },
    ],
    affects: { maps: ['genogram'] },
  },
  'court-statement-contacts': {
    kind: 'out of date',
    title: 'Who gives guidance, and which template is current',
    text: 'The document names a Legal Services Manager, as of September 2020. This guide leaves the name out. The template is of October 2021, and is not in the document. It is not said whether either is still current.',
    ask: ['operations-manager'],
    sources: [court],
    affects: { maps: ['court-statement'] },
  },
  'court-statement-times': {
    kind: 'missing step',
    title: 'By when, and by which Operations Manager',
    text: 'No time is given for the discussion, for the statement or for its quality assurance. The request is discussed with “their” line manager and Operations Manager; the “appropriate” Operations Manager quality assures the statement. It is not said whether both are one, or who submits it. Nor is it said what follows if the quality assurance finds a fault.',
    ask: ['operations-manager'],
    sources: [court],
    affects: { timescales: ['quality-assure-court-statement'], maps: ['court-statement'] },
  },
} as const satisfies Record<string, Question>;
