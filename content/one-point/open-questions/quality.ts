import { performanceClinicsQuestions } from './performance-clinics.ts';
import type { Question } from './question.ts';

const quality = {
  section: 'quality-and-oversight',
  ref: 'Chapter 14, Performance and Quality Assurance',
} as const;
const oversight = {
  section: 'quality-and-oversight',
  ref: 'Chapter 14, Management Oversight',
} as const;
const checkpoints = {
  section: 'quality-and-oversight',
  ref: 'Chapter 14, Child and Family Allocation',
} as const;
const clinics = {
  section: 'performance-clinics',
  ref: 'Chapter 14, Monthly Performance and Quality Clinics',
} as const;

const oversightQuestions = {
  'how-often-quality-reports': {
    kind: 'contradiction',
    title: 'How often Quality Improvement Reports are shared',
    text: 'Quality Improvement Reports are shared with teams {timescale:share-scorecard}, with the scorecard. Further on, Quality Improvement Reports ({timescale:share-quality-improvement-reports}) will also be shared, and reports are presented to the board ({timescale:reports-to-the-board}). It is not said who shares any of them.',
    readings: [
      'They are two: a report for the teams, and another on feedback and audits at longer intervals.',
      'They are one report, and one of the two intervals is out of date.',
    ],
    ask: ['operations-manager', 'strategic-manager'],
    sources: [quality, clinics],
    affects: {
      timescales: ['share-scorecard', 'share-quality-improvement-reports', 'reports-to-the-board'],
    },
    compare: true,
  },
  'plan-on-a-page-and-quality-plans': {
    kind: 'ambiguity',
    title: 'What the plan for the year asks for, and of whom',
    text: 'The service “has developed” a Plan on a Page ({timescale:plan-on-a-page}), which includes “our Quality Improvement Plan”. In the source, words are doubled: “and focuses on which focuses on”. It is not said in which month a plan begins, or who makes the next. Each team also develops a Quality Improvement Plan of its own, with no time.',
    readings: [
      'When one plan ends, the next is made.',
      'One plan for a year has been made, and no more is said.',
    ],
    ask: ['operations-manager', 'strategic-manager'],
    sources: [
      quality,
      {
        section: 'performance-clinics',
        ref: 'Chapter 14, Locality Management Meetings and Monthly Team Meetings',
      },
    ],
    affects: { timescales: ['plan-on-a-page'] },
  },
  'which-board': {
    kind: 'ambiguity',
    title: 'To whom the reports are presented',
    text: 'The name is “Children Social Care and Early Help, Inclusion and Vulnerable” and then “Quality Improvement Board”. Early Help, Inclusion and Vulnerable Children is a service area (EHIVC); here “Children” is missing. It is not said who presents them.',
    readings: [
      'It is one board of Children Social Care and of EHIVC together.',
      'They are presented to Children Social Care, and to a board of EHIVC.',
    ],
    ask: ['operations-manager', 'strategic-manager'],
    sources: [quality],
    affects: { timescales: ['reports-to-the-board'] },
  },
  'who-the-team-manager-is': {
    kind: 'ambiguity',
    title: 'Which managers “Team Manager” means',
    text: 'Chapter 14 says Team Manager, Team Managers, locality team manager, Manager and One Point Service Managers, and never names a team. In the closure map of chapter 13 Team Manager stands beside Family Hub Team Manager. Chapter 14 has checkpoints for IFS Team and Family Hub families alike. Formal case supervision is given to the Team Manager or Senior Key Worker; the Family Hub Team Manager is not named.',
    readings: [
      'The managers of the Intensive Family Support Teams and of the Family Hub Teams.',
      'The managers of the Intensive Family Support Teams only, as in chapter 13.',
    ],
    ask: ['operations-manager'],
    sources: [
      oversight,
      { section: 'case-supervision', ref: 'Chapter 14, Formal Case Supervision' },
      clinics,
    ],
    affects: {
      timescales: [
        'attend-case-clinics',
        'locality-summary',
        'performance-report-before-clinic',
        'team-briefing',
      ],
      maps: ['oversight-of-a-decision', 'case-clinic', 'performance-clinic'],
    },
  },
  'checkpoint-flowchart': {
    kind: 'loose reference',
    title: 'The Management Checkpoint Flowchart',
    text: 'Management Oversight Checkpoints “have been developed”, separate ones for the two teams. The text leads to a flowchart, which the document does not hold. The heading above is Child and Family Allocation, and nothing under it is on allocation. “This includes” may mean the flowchart, the checkpoints or the procedures. When a checkpoint is reached is not said; chapter 9 has concerns about engagement discussed with a manager “at management checkpoints”, and does not say when these are.',
    ask: ['ifst-manager', 'hub-manager', 'operations-manager'],
    sources: [checkpoints],
    affects: { maps: ['oversight-of-a-decision'] },
  },
  'when-challenge-is-relevant': {
    kind: 'ambiguity',
    title: 'When a manager’s challenge has to be on record',
    text: 'Evidence of how the manager has challenged the case worker’s views should be in case records “where relevant”. It is not said when it is relevant, or who decides.',
    readings: [
      'Where the manager has challenged the worker’s views.',
      'Where the decision is one that calls for challenge.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [oversight],
    affects: { maps: ['oversight-of-a-decision'] },
  },
} as const satisfies Record<string, Question>;

/** Chapter 14: what is left unclear about performance and quality. */
export const qualityQuestions = { ...oversightQuestions, ...performanceClinicsQuestions } as const;
