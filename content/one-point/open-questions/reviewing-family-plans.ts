import type { Question } from './question.ts';

const inTheTeam = {
  section: 'reviewing-family-plans',
  ref: 'Chapter 8, Reviewing the Family Plan in the Intensive Family Support Team',
} as const;

const inTheHub = {
  section: 'reviewing-family-plans',
  ref: 'Chapter 8, Reviewing the Family Plan in the Family Hub Team',
} as const;

const requirements = {
  section: 'taf-meeting-requirements',
  ref: 'Chapter 10, Requirements for a TAF Meeting',
} as const;

/** Chapter 8: what is left unclear about reviewing a Family Plan. */
export const reviewingFamilyPlansQuestions = {
  'taf-notes-or-family-plan': {
    kind: 'contradiction',
    title: 'Where a TAF meeting is recorded',
    text: 'Chapter 8 has the discussion recorded in the “TAF Meeting notes”. Chapter 10 has the meeting recorded within the Family Plan, and names no notes. The OPS practitioner is responsible for ensuring it; by chapter 11 practitioners will ensure that all TAF meetings are recorded. Who writes the notes is not said.',
    readings: [
      'The notes are a part of the Family Plan.',
      'There are notes as well as the plan: a record of their own on LiquidLogic.',
    ],
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [
      inTheTeam,
      {
        section: 'initial-taf',
        ref: 'Chapter 10, Initial Team around the Family (TAF) meeting after allocation',
      },
    ],
    affects: { maps: ['initial-taf', 'taf-meeting'] },
  },
  'consent-to-share-the-plan': {
    kind: 'contradiction',
    title: 'Whether the family consents before the plan is shared, and who sends it',
    text: 'In chapter 8 the updated Family Plan goes to the family and TAF members {timescale:share-updated-plan} of the meeting, “with family consent”. Chapter 10 has a copy sent to the family and all TAF members in the same time, and does not mention consent. By chapter 11 practitioners will ensure that it is circulated; it does not say to whom, names no start and does not mention consent. Chapters 8 and 10 do not say who sends it. What is done if the family does not consent is not said, nor whether consent is for one sharing or for all.',
    readings: [
      'Consent is needed each time before the plan goes to TAF members.',
      'The family’s consent to the TAF covers it. The plan goes to all its members.',
    ],
    ask: ['senior-key-worker', 'ifst-manager', 'hub-manager'],
    sources: [
      inTheTeam,
      requirements,
      { section: 'record-keeping', ref: 'Chapter 11, Record Keeping' },
    ],
    affects: { timescales: ['share-updated-plan'], maps: ['initial-taf', 'taf-meeting'] },
  },
  'further-support-in-the-hub': {
    kind: 'ambiguity',
    title: 'How further support in the Family Hub is counted',
    text: 'If the Family Hub Team Manager agrees that support needs to continue, it is for {timescale:hub-further-support}. From when that counts is not said, nor whether it can be agreed again. It will be reviewed {timescale:hub-review-further-support}. How often there is a case discussion is not said here. Chapter 15 has managers’ oversight of families of the pre-birth service {timescale:pre-birth-oversight}, as part of a “One Point case discussion cycle”, and does not say how often other families are discussed in it. What follows if the manager does not agree is not said either. By chapter 13 it is the manager’s responsibility, before a family is closed, to ensure that the whole family’s needs have been met, or that further support can be offered by other partners.',
    readings: [
      'It counts from the case discussion in which it is agreed.',
      'It counts from the end of the support that the Family Plan indicates.',
    ],
    ask: ['hub-manager'],
    sources: [
      inTheHub,
      {
        section: 'pre-birth-recording-and-review',
        ref: 'Chapter 15, Case Oversight provided by One Point Service',
      },
    ],
    affects: {
      timescales: ['hub-further-support', 'hub-review-further-support', 'pre-birth-oversight'],
      maps: ['family-hub-plan-review'],
    },
  },
  'progress-with-the-practitioner': {
    kind: 'ambiguity',
    title: 'Whose progress is recorded, and by whom',
    text: 'The sentence on the Case Supervision Form has the progress of the goals, and changes “they have made and/or been achieved with the practitioner”, recorded there. It is not said who “they” are, or whether the manager or the practitioner records it.',
    readings: [
      'What the family has achieved with the practitioner is recorded.',
      'The manager goes through the goals with the practitioner, and what they find is recorded.',
    ],
    ask: ['hub-manager'],
    sources: [inTheHub],
    affects: { maps: ['family-hub-plan-review'] },
  },
  'what-is-restarted-and-closed': {
    kind: 'ambiguity',
    title: 'What is restarted, sent and closed down',
    text: 'If there is a significant change in the plan, “this can be restarted”; “this” will then be sent for authorisation and closed down. The sentence before is on the Case Supervision Form. By chapter 6 it is the Family Plan that is restarted, authorised and closed. Who sends it and who closes it is not said. By chapter 13 the worker will also restart the “Early Help Plan” to close a family, which can be done via the decisions tab.',
    readings: [
      'The Family Plan is restarted, sent to the manager for authorisation, and closed again on LiquidLogic.',
      'The Case Supervision Form is.',
    ],
    ask: ['hub-manager'],
    sources: [
      inTheHub,
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner, step 14',
      },
      { section: 'case-closures', ref: 'Chapter 13, Family Hub Team' },
    ],
    affects: { maps: ['family-hub-plan-review', 'family-hub-assessment', 'hub-closure'] },
  },
} as const satisfies Record<string, Question>;
