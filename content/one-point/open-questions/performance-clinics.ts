import type { Question } from './question.ts';

const clinics = {
  section: 'performance-clinics',
  ref: 'Chapter 14, Monthly Performance and Quality Clinics',
} as const;
const meetings = {
  section: 'performance-clinics',
  ref: 'Chapter 14, Locality Management Meetings and Monthly Team Meetings',
} as const;
const selected = {
  section: 'case-clinics',
  ref: 'Chapter 14, Children and families which may be selected for bi-monthly case clinics',
} as const;

/** Chapter 14: what is left unclear about performance clinics and meetings. */
export const performanceClinicsQuestions = {
  'who-holds-the-performance-clinic': {
    kind: 'ambiguity',
    title: 'Who holds a performance clinic',
    text: 'The “OP&TFS Strategic Manager” and/or “Locality Operations Manager” hold performance clinics. A clinic “with Operations and OPS Strategic Manager” is named two sentences on. TFS is not expanded. It is not said when both hold it, or who decides. This guide takes the two titles of the Strategic Manager as one role, since both hold the same clinic.',
    readings: [
      'Either of them, or both together.',
      'Both, as the report is for a clinic with Operations and Strategic Manager.',
    ],
    ask: ['operations-manager', 'strategic-manager'],
    sources: [clinics],
    affects: {
      timescales: ['performance-clinics', 'performance-report-before-clinic'],
      maps: ['performance-clinic'],
    },
  },
  'report-before-the-clinic': {
    kind: 'missing step',
    title: 'Who provides the report, and by when the managers are prepared',
    text: 'Team Managers will be provided with their report {timescale:performance-report-before-clinic} to the clinic; the word “prior” is doubled. It is not said by whom, or whether earlier will do. The managers will be required to complete two templates. By when, and to whom they go, is not said.',
    readings: [
      'By that day at the latest.',
      'On that day, so that every team has the same notice.',
    ],
    ask: ['operations-manager'],
    sources: [clinics],
    affects: {
      timescales: ['performance-report-before-clinic'],
      maps: ['performance-clinic'],
    },
  },
  'names-of-the-templates': {
    kind: 'loose reference',
    title: 'Which names are of one template',
    text: 'The document writes Locality Performance Outcomes Summary, Locality Performance and Outcomes Summary (Exceptions Report Template) and Locality Performance Outcome Summary (exception Report Template). Beside it stand a “Re-Referral Template” for case clinics, and a “Referral Template” for performance clinics. None is in the document.',
    readings: [
      'There are two templates: the summary, and the one on re-referrals.',
      'The Referral Template is another than the Re-Referral Template.',
    ],
    ask: ['operations-manager'],
    sources: [clinics, selected],
    affects: {
      timescales: ['locality-summary'],
      maps: ['performance-clinic', 'case-clinic'],
    },
  },
  'which-performance-meetings': {
    kind: 'ambiguity',
    title: 'Which meetings the case clinics follow',
    text: 'Where possible, case clinics are planned {timescale:clinics-after-performance-meetings}. No meeting of that name is described. Performance clinics are held {timescale:performance-clinics}; Performance is also an item of Locality Management Meetings. How soon after a meeting a clinic comes is not said.',
    readings: ['The performance clinics are meant.', 'The Locality Management Meetings are meant.'],
    ask: ['operations-manager'],
    sources: [selected, clinics, meetings],
    affects: {
      timescales: ['clinics-after-performance-meetings', 'performance-clinics'],
      maps: ['case-clinic', 'performance-clinic'],
    },
  },
  'locality-and-team-meetings': {
    kind: 'missing step',
    title: 'Who holds the locality and team meetings',
    text: 'It is expected that Performance will be an item on the meetings. That they are held {timescale:team-meetings} is only named. It is not said who calls them, who comes, or how often “regularly” is for the review of targets. Chapter 15 has Locality Meetings {timescale:locality-meetings}, whose membership comes from several services; they may be others.',
    ask: ['operations-manager'],
    sources: [
      meetings,
      { section: 'locality-meetings', ref: 'Chapter 15, Families First Locality Meetings' },
    ],
    affects: { timescales: ['locality-management-meetings', 'team-meetings', 'locality-meetings'] },
  },
} as const satisfies Record<string, Question>;
