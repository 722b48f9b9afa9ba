import type { Question } from './question.ts';

const informal = {
  section: 'case-supervision',
  ref: 'Chapter 14, Informal Case Discussions',
} as const;
const formal = { section: 'case-supervision', ref: 'Chapter 14, Formal Case Supervision' } as const;
const groupLearning = {
  section: 'case-supervision',
  ref: 'Chapter 14, Signs of Safety/Wellbeing Group Learning',
} as const;
const clinics = {
  section: 'case-clinics',
  ref: 'Chapter 14, Bi-Monthly Operations Manager Case Clinics',
} as const;
const selected = {
  section: 'case-clinics',
  ref: 'Chapter 14, Children and families which may be selected for bi-monthly case clinics',
} as const;
const dashboard = {
  section: 'case-clinics',
  ref: 'Chapter 14, Use of LiquidLogic Dashboard',
} as const;

/** Chapter 14: what is left unclear about supervision, group learning and clinics. */
export const supervisionQuestions = {
  'informal-discussions-expected': {
    kind: 'ambiguity',
    title: 'Whether informal discussions are expected or allowed',
    text: '“It is expected that” managers “may have” informal case discussions. What must be done is plain: they and their decisions are recorded in case notes, “as a minimum”. When it is appropriate to use the Case Supervision Form too is not said.',
    readings: [
      'Managers are allowed to have them.',
      'Managers are expected to have them, beside formal supervision.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [informal],
    affects: { maps: ['oversight-of-a-decision'] },
  },
  'how-often-supervision': {
    kind: 'loose reference',
    title: 'How often supervision is, and who gives it in the Family Hub',
    text: 'All workers will be provided with {timescale:regular-supervision} supervision. How often is left to the Supervision Framework, which the document names and does not hold. Formal case supervision is undertaken by the Team Manager or Senior Key Worker. The Family Hub Team Manager is not named here. Chapter 15 answers for pre-birth work only: the supervision of an Early Help Practitioner there should be held {timescale:pre-birth-supervision}, and neither Family Hub Team Managers nor, in exceptional circumstances, Senior Key Workers are expected to give it. Managers are expected to have oversight of those families {timescale:pre-birth-oversight}, as part of a “One Point case discussion cycle”. It is not said that the cycle or either time is that of other families.',
    readings: [
      '“Team Manager” includes the Family Hub Team Manager, who supervises there but for pre-birth work.',
      'Formal case supervision is for the Intensive Family Support Team; the Family Hub has case discussions.',
    ],
    ask: ['ifst-manager', 'hub-manager', 'operations-manager'],
    sources: [
      formal,
      { section: 'quality-and-oversight', ref: 'Chapter 14, Management Oversight' },
      {
        section: 'pre-birth-recording-and-review',
        ref: 'Chapter 15, Case Oversight provided by One Point Service',
      },
    ],
    affects: {
      timescales: ['regular-supervision', 'pre-birth-supervision', 'pre-birth-oversight'],
      maps: ['oversight-of-a-decision'],
    },
  },
  'names-of-supervision': {
    kind: 'loose reference',
    title: 'Which names are of one discussion',
    text: 'Chapter 14 has informal case discussions and formal case supervision. Chapter 5 leaves “case management discussion” to chapter 14, which does not use that name. Chapter 8 has case discussions of the Family Hub, chapter 9 Case Management Supervision, chapter 13 a case discussion on closure that is recorded on the Case Supervision Form, chapter 15 a “One Point case discussion cycle”, and a case management meeting.',
    readings: [
      'All that is recorded on the Case Supervision Form is formal case supervision.',
      'A case discussion is informal, and is recorded on the form where appropriate.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [
      formal,
      informal,
      {
        section: 'allocating-to-family-workers',
        ref: 'Chapter 5, Allocating work to IFST Family Workers',
      },
      { section: 'short-breaks', ref: 'Chapter 15, Specialist support' },
      {
        section: 'pre-birth-recording-and-review',
        ref: 'Chapter 15, Case Oversight provided by One Point Service',
      },
    ],
    affects: { maps: ['oversight-of-a-decision'] },
  },
  'what-bi-monthly-means': {
    kind: 'ambiguity',
    title: 'How often meetings are in a word with two meanings',
    text: 'Case Clinics are held {timescale:case-clinics}; for part time staff the frequency of Group Learning is {timescale:group-learning-part-time}. In chapter 15 the YPP work stream meets {timescale:ypp-work-stream-meets}, and the HDFT Manager attends {timescale:hdft-manager-at-management-meetings} Senior Management Team Meetings. The word has two meanings, and the document explains neither. Our note: Group Learning is otherwise {timescale:group-learning}, so that in one meaning part time staff would take part more often than others.',
    readings: ['A month with and a month without, in turn.', 'Two in a month.'],
    ask: ['operations-manager', 'senior-key-worker'],
    sources: [
      groupLearning,
      clinics,
      selected,
      {
        section: 'young-parent-programme',
        ref: 'Chapter 15, Young Parent Programme Working Group',
      },
      {
        section: 'family-health-meetings',
        ref: 'Chapter 15, One Point Service and 0-19 Family Health Service',
      },
    ],
    affects: {
      timescales: [
        'group-learning-part-time',
        'case-clinics',
        'attend-case-clinics',
        'ypp-work-stream-meets',
        'chair-ypp-meetings',
        'attend-ypp-meetings',
        'hdft-manager-at-management-meetings',
      ],
      maps: ['case-clinic'],
    },
  },
  'who-attends-the-case-clinic': {
    kind: 'ambiguity',
    title: 'Whether both have to attend a case clinic',
    text: 'The rule names Team Managers “and/or” Senior Key Workers, and has them “all required to attend”. “And/or” lets either come, “all” asks for everyone. It is not said whether the worker of the family comes.',
    readings: [
      'Every Team Manager and every Senior Key Worker has to attend.',
      'One of them has to attend for each team.',
    ],
    ask: ['operations-manager'],
    sources: [selected],
    affects: { timescales: ['attend-case-clinics'], maps: ['case-clinic'] },
  },
  'which-cases-for-a-clinic': {
    kind: 'ambiguity',
    title: 'Which cases come to a clinic, and who selects them',
    text: 'Families “which may be selected” “may include” those of the list, so that others can be selected too. “CYP of most concern” is not defined. From when a case is {timescale:case-open-longer} is not said. Who selects is not said either: the summary that the Team Managers prepare “will help to inform” it.',
    readings: [
      'The Operations Manager selects, from the summary.',
      'The Team Managers bring the families.',
    ],
    ask: ['operations-manager'],
    sources: [selected],
    affects: {
      timescales: ['case-open-longer', 'locality-summary'],
      figures: ['case-clinic-age'],
      maps: ['case-clinic'],
    },
  },
  'no-recording-twenty-plus': {
    kind: 'ambiguity',
    title: 'What the plus sign includes, and what follows',
    text: 'Oversight includes children without a case recording {timescale:no-case-recording}. The plus sign may take in the day of the figure or begin after it. From when it counts for a child about whom nothing has been recorded is not said. Nor is what a manager does about such a child. By chapter 11 every case recording must be on LiquidLogic EHM {timescale:record-on-ehm}.',
    readings: [
      'A child is on the list on the day on which the figure is reached.',
      'A child is on the list only after that day.',
    ],
    ask: ['ifst-manager', 'hub-manager', 'operations-manager'],
    sources: [dashboard],
    affects: { timescales: ['no-case-recording'] },
  },
} as const satisfies Record<string, Question>;
