import { assessmentSharingQuestions } from './assessment-sharing.ts';
import type { Question } from './question.ts';

const expected = { section: 'assessing-needs', ref: 'Chapter 7, What assessment we use' } as const;
const time = {
  section: 'assessment-timescales',
  ref: 'Chapter 7, What assessment we use, timescales',
} as const;
const assessments = {
  section: 'assessment-expectations',
  ref: 'Chapter 7, Expectations for Assessments',
} as const;
const gathering = {
  section: 'gathering-and-analysis',
  ref: 'Chapter 7, Expectations for gathering information',
} as const;
const familyWorkers = {
  section: 'allocating-to-family-workers',
  ref: 'Chapter 5, Allocating work to IFST Family Workers',
} as const;

/** Chapter 7: seeing children, and the time of the assessment. */
const visitsQuestions = {
  'who-sees-the-child': {
    kind: 'ambiguity',
    title: 'Who sees the children, and from when',
    text: 'The Lead Professional ensures that children are seen {timescale:see-every-child}. No chapter says whether in this team that is the Key Worker. Chapter 12 calls a family’s move to the Family Hub a change of Lead Professional, and has the Key Worker and the new worker visit together. That points to the Key Worker, and does not say it. It is not said whether it counts when another worker or professional sees the child. The start for the first time is not stated. More is expected, particularly at the beginning, for families who receive intensive family support. How much more is not said, nor whether some families of the team do not receive that support.',
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [expected],
    affects: { timescales: ['see-every-child'], maps: ['ifst-assessment'] },
  },
  'who-visits-a-baby': {
    kind: 'ambiguity',
    title: 'Who visits a child under one',
    text: 'A member of the professional support network should visit a child who is {figure:baby-age} {timescale:visit-a-baby}. The brackets after it say “TAF members and to be noted in the Family Plan”. It is not said whether the Lead Professional’s own visit counts, or what is noted: the members, or each visit. Nor is the start for the first visit stated. An assessment may begin before there is a TAF or a plan.',
    readings: [
      'Any member of the TAF may visit, the family’s own worker among them.',
      'The visits are by members of the TAF other than the family’s own worker, whose contact is the next sentence.',
    ],
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [expected],
    affects: {
      timescales: ['visit-a-baby'],
      figures: ['baby-age'],
      maps: ['ifst-assessment'],
    },
  },
  'whom-the-contact-covers': {
    kind: 'ambiguity',
    title: 'Whom the contact of the OPS worker is for',
    text: 'The OPS worker’s contact, face to face or in a group, is to be {timescale:ops-worker-contact}. The sentence stands after the one on children {figure:baby-age}, and names nobody. If it is for every child, it asks for more than that they are seen {timescale:see-every-child}. It would then be a figure for what is expected more frequently. It is not said with whom the contact is, whether one by telephone ever counts, or from when the first counts.',
    readings: [
      'It is for children under that age alone, beside the visits of the support network.',
      'It is for every child or family with whom the service works.',
      'It is for the families who receive intensive family support.',
    ],
    ask: ['ifst-manager', 'operations-manager'],
    sources: [expected],
    affects: {
      timescales: ['ops-worker-contact', 'visit-a-baby', 'see-every-child'],
      maps: ['ifst-assessment'],
    },
  },
  'limit-or-aim': {
    kind: 'contradiction',
    title: 'Whether the working days of the assessment are a limit or an aim',
    text: 'Of the same number chapter 7 first says that the expected timescale will be {timescale:assessment-with-quality-assurance}. Two paragraphs later it is what the service aims for: {timescale:assessment-aim}. The first has the manager’s quality assurance inside it. The second does not name it.',
    readings: [
      'It is the most that a manager may set at allocation; going past it needs an extension.',
      'It is an aim. Only the outer limit binds.',
    ],
    ask: ['ifst-manager', 'operations-manager'],
    sources: [time],
    affects: {
      timescales: ['assessment-with-quality-assurance', 'assessment-aim', 'assessment-limit'],
      maps: ['ifst-assessment'],
    },
    compare: true,
  },
  'review-of-the-timescale': {
    kind: 'missing step',
    title: 'Who reviews the assessment’s timescale, and how often',
    text: 'Assessment timescales should be regularly reviewed. It is not said who reviews them, how often, where it is recorded, or whether a review can set a new timescale. What “it” is that should be in the family’s best interests is not clear: the timescale or the assessment.',
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [time],
    affects: {
      timescales: ['expected-time-at-allocation', 'assessment-with-quality-assurance'],
      maps: ['ifst-assessment'],
    },
  },
} as const satisfies Record<string, Question>;

/** Chapter 7: what an assessment holds. */
const contentQuestions = {
  'names-of-the-assessment': {
    kind: 'ambiguity',
    title: 'Whether the assessment’s names are one',
    text: 'Chapter 7 writes of the assessment, a whole family assessment and the Single Assessment; on LiquidLogic its review is “of C&F”. All practitioners of the team will follow the Partnership’s Assessment Procedures. Further on, practitioners must follow these and their guidance for a whole family assessment. It is not said whether that is every assessment. In chapter 15, for Full Circle, a C&F is opened on EHM and a proportionate assessment begun; what is copied in later goes onto the C&F assessment. For social care advice, chapter 15 has “the current Child and Family Assessment”. The Partnership’s procedures are not in the document.',
    ask: ['ifst-manager', 'operations-manager'],
    sources: [
      assessments,
      expected,
      {
        section: 'gathering-and-analysis',
        ref: 'Chapter 7, Analysis and professional judgement',
      },
      { section: 'assessment-oversight', ref: 'Chapter 7, Reviewing Assessments' },
      { section: 'full-circle-requests', ref: 'Chapter 15, Workflow 3' },
      { section: 'writing-social-care-advice', ref: 'Chapter 15, SEND and Inclusion' },
    ],
    affects: {
      maps: ['ifst-assessment', 'full-circle-request', 'full-circle-after-screening'],
    },
  },
  'which-document-store': {
    kind: 'ambiguity',
    title: 'Whether there is one document store',
    text: 'Chapter 7 has tools and direct work uploaded onto “the LiquidLogic document store”, and does not say by whom. The signed assessment is sent to “the central document store”, to be uploaded from there. In chapter 5 Family Workers are required to send their completed evidence to the central document store, and the Family Timeline goes to the “Document Store”.',
    readings: [
      'There are two: a central store that receives papers and uploads them, and the store on LiquidLogic.',
      'They are one, and “uploaded” means through it.',
    ],
    ask: ['ifst-manager', 'senior-key-worker'],
    sources: [
      assessments,
      { section: 'assessment-oversight', ref: 'Chapter 7, Sharing the Assessment' },
      familyWorkers,
    ],
    affects: { maps: ['ifst-assessment-sharing', 'family-worker-allocation'] },
  },
  'talk-separately': {
    kind: 'ambiguity',
    title: 'Who is talked to separately',
    text: 'Family members and their family network are talked to separately. What they say can be gathered at the initial Family Network Meeting, where they are together.',
    readings: [
      'The family is talked to apart from its network.',
      'Each person is talked to on their own.',
    ],
    ask: ['senior-key-worker'],
    sources: [gathering],
    affects: { timescales: ['meetings-during-assessment'], maps: ['ifst-assessment'] },
  },
  'both-parents-where-safe': {
    kind: 'contradiction',
    title: 'Talking to both parents, and whether it is safe',
    text: 'Chapter 7 says that you must seek to talk to both Mam and Dad alone, and makes no exception. Chapter 9 has practitioners work with both where one is available, even if they are separated, and where it is safe to do so. Chapter 10 has the same condition for a TAF. It is not said whether the condition holds for the talks of an assessment, or who judges it.',
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [gathering],
    affects: { maps: ['ifst-assessment'] },
  },
} as const satisfies Record<string, Question>;

/** Chapter 7: what is left unclear about assessing needs in the Intensive Family Support Team. */
export const assessmentQuestions = {
  ...visitsQuestions,
  ...contentQuestions,
  ...assessmentSharingQuestions,
} as const;
