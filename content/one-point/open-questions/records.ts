import type { Question } from './question.ts';

const keeping = { section: 'record-keeping', ref: 'Chapter 11, Record Keeping' } as const;
const summaries = { section: 'record-keeping', ref: 'Chapter 11, Case Summaries' } as const;

/** Chapter 11: what is left unclear about record keeping. */
export const recordsQuestions = {
  'hours-or-working-day': {
    kind: 'contradiction',
    title: 'Two times for recording, and no start for either',
    text: 'Practitioners are expected to record {timescale:record-contemporaneously}. All case recordings must be on LiquidLogic EHM {timescale:record-on-ehm}. Neither says from when it counts. Hours run through a weekend, working days do not. After a contact on a Friday the first ends on the Saturday; the second ends on the Monday.',
    readings: [
      'Both are one rule for one record, and the earlier time is the one to keep.',
      'The record is made in the first time, wherever that is done, and is on LiquidLogic EHM in the second.',
      'The second time counts from the making of the record.',
    ],
    ask: ['ifst-manager', 'hub-manager', 'operations-manager'],
    sources: [keeping],
    affects: {
      timescales: ['record-contemporaneously', 'record-on-ehm'],
      maps: ['where-to-record-with-a-family'],
    },
    compare: true,
  },
  'time-to-record-a-taf': {
    kind: 'ambiguity',
    title: 'Whether the time for circulating the plan is for recording the TAF too',
    text: 'TAF meetings are recorded and the updated Family Plan is circulated {timescale:share-updated-plan}, in one sentence. It names no start; chapters 8 and 10 count from the meeting. It is not said to whom the plan is circulated, or whether the recording has the same time. Recording has shorter times in this chapter: {timescale:record-contemporaneously} and {timescale:record-on-ehm}. In chapter 10 the meeting is recorded within the Family Plan, which should be updated on LiquidLogic EHM {timescale:update-plan-after-taf}. Here practitioners “will ensure” it; in chapters 8 and 10 the plan “should” be shared.',
    readings: [
      'The time is for circulating the plan only. A TAF is recorded like any other work.',
      'The TAF is recorded, and the plan circulated, in this time.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [keeping],
    affects: {
      timescales: [
        'share-updated-plan',
        'update-plan-after-taf',
        'record-contemporaneously',
        'record-on-ehm',
      ],
    },
  },
  'notes-of-one-child': {
    kind: 'ambiguity',
    title: 'Which notes stay with one child',
    text: 'For three kinds of notes copying across all siblings is required. There may be interventions that are noted for individual children. Two examples are given: a specific intervention with one child, or a disclosure. The words “should not be recorded on any other child’s records” follow the disclosure. It is not said who decides that something is not relevant to the other children.',
    readings: [
      'The words hold for the disclosure only. A specific intervention with one child need not be copied, and may be.',
      'They hold for both examples.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [keeping],
    affects: {},
  },
  'where-a-child-is-seen': {
    kind: 'ambiguity',
    title: 'What “where a child has been seen” asks for',
    text: 'Practitioners must record “where a child has been seen”, and if the child was seen alone. The first word may ask for the place, or may mean “if”.',
    readings: [
      'The place is recorded, and whether the child was seen alone.',
      'It is recorded that the child was seen, and whether alone. No place is asked for.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [keeping],
    affects: {},
  },
  'chronology-after-each-taf': {
    kind: 'ambiguity',
    title: 'What the time after a TAF is for',
    text: 'The chronology is kept up to date {timescale:chronology-after-taf}. It is not said what “the last” is. Chapters 8 and 10 have the next TAF take place {timescale:taf-review} from the last TAF, which is the same time. Chapter 11 does not say how soon after a TAF the update is done.',
    readings: [
      'The time is the one from TAF to TAF. The chronology is brought up to date after each.',
      'The update itself is done in this time, counted from the last TAF.',
      'No more than this time passes from one update to the next.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [keeping],
    affects: { timescales: ['chronology-after-taf', 'taf-review'], maps: ['chronology'] },
  },
  'who-needs-immigration-status': {
    kind: 'ambiguity',
    title: 'Whose status is recorded, and where',
    text: 'Immigration and nationality status is asked for in chapters 5, 6, 7 and 11, in other words each time. Chapter 11 names the child and “household members”, chapters 6 and 7 those living in the household. Chapter 5 names nobody. Only chapters 5 and 6 say where: LiquidLogic. Only chapter 7 says “must”.',
    ask: ['ifst-manager', 'hub-manager'],
    sources: [
      keeping,
      {
        section: 'key-worker-first-steps',
        ref: 'Chapter 5, Initial Steps for the IFST Key Worker',
      },
      { section: 'assessment-expectations', ref: 'Chapter 7, Expectations for Assessments' },
      {
        section: 'family-hub-first-steps',
        ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner',
      },
    ],
    affects: {},
  },
  'case-summary-guidance': {
    kind: 'loose reference',
    title: 'What a Case Summary is, and how old it may be',
    text: 'The text leads to “Case Summary Guidance”, which is a link that the document has lost. Three numbers without words stand above it. So it is not said what a Case Summary holds, who writes it, or how often it is brought up to date. By chapter 5 the initial case summary is recorded at allocation, using the Timeline. By chapter 14 it must be reviewed and updated for all formal case supervision, whose frequency is not stated, and a manager has a responsibility for case summaries.',
    ask: ['ifst-manager', 'hub-manager'],
    sources: [
      summaries,
      {
        section: 'allocating-to-key-workers',
        ref: 'Chapter 5, Allocating work to IFST Key Workers, Step 1',
      },
      { section: 'case-supervision', ref: 'Chapter 14, Formal Case Supervision' },
    ],
    affects: {},
  },
} as const satisfies Record<string, Question>;
