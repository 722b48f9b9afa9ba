import type { Question } from './question.ts';

const up = {
  section: 'stepping-up',
  ref: 'Chapter 12, Stepping Up a Case from One Point Service to Families First',
} as const;

const note = {
  section: 'step-up-down-case-note',
  ref: 'Chapter 12, Case Note Guidance for Step Up/Step Down Meetings',
} as const;

const aset = {
  section: 'step-up-down-with-aset',
  ref: 'Chapter 12, Stepping Up/Down between One Point Service and ASET Team',
} as const;

const fromFamiliesFirst = {
  section: 'stepping-down-from-families-first',
  ref: 'Chapter 12, Stepping Down a Case from Families First to One Point',
} as const;

const fromAsetOrCwd = {
  section: 'stepping-down-from-aset-or-cwd',
  ref: 'Chapter 12, Stepping Down families from ASET or Children with Disabilities',
} as const;

const homeless = {
  section: 'homeless-young-people',
  ref: 'Chapter 15, County Durham Joint Protocol for Homeless 16- & 17-year olds',
} as const;

/** Chapter 12: what is left unclear about stepping up, and about the ASET Team. */
export const steppingUpQuestions = {
  'which-meeting-not-to-wait-for': {
    kind: 'ambiguity',
    title: 'Which meeting is not to be waited for',
    text: 'The clause speaks of “a {timescale:step-up-down-meeting} allocation meeting”. In this chapter only the ASET Team’s meeting has that name; families are stepped up to Families First at the Step Up/Down Meeting. Our note: on every reading action is immediate, and no meeting is waited for.',
    readings: [
      'It is another name for the Step Up/Down Meeting.',
      'It is any meeting at which cases are discussed, that of the ASET Team too.',
    ],
    ask: ['families-first-manager', 'operations-manager'],
    sources: [up, aset],
    affects: {
      timescales: ['act-at-once', 'step-up-down-meeting', 'aset-allocation-meeting'],
      maps: ['step-up-to-families-first'],
    },
  },
  'whom-to-discuss-with-at-once': {
    kind: 'missing step',
    title: 'Whom in Families First to discuss with at once, and how',
    text: 'The professional or family member should act immediately and discuss with Families First, following Child Protection Procedures. It is not said who in Families First is spoken to, how they are reached out of hours, or what the action is besides the discussion. The link to the procedures is all that the text has. Chapter 4 has concerns about a child go to First Contact. Our note: in immediate danger, call 999; do not let this question delay you.',
    ask: ['families-first-manager', 'first-contact-team'],
    sources: [up],
    affects: { timescales: ['act-at-once'], maps: ['step-up-to-families-first'] },
  },
  'consent-and-acting-at-once': {
    kind: 'contradiction',
    title: 'Consent to a step up, and acting at once',
    text: 'It is important to ensure that families understand and consent, “to either Stepping Up or Stepping Down”. This line stands among those on stepping down, and has no exception. On significant harm the chapter has immediate action, and does not speak of consent. Nor is it said what follows if a family does not consent to a step up. Our note: on every reading action on a risk of significant harm is immediate, and no consent is waited for.',
    readings: [
      'Consent is for what is discussed at the meeting. On a risk of significant harm nobody waits for it.',
      'The family is told, and asked to consent, whenever that is safe.',
    ],
    ask: ['families-first-manager', 'ifst-manager', 'hub-manager'],
    sources: [up, fromFamiliesFirst],
    affects: {
      timescales: ['act-at-once'],
      maps: [
        'weekly-step-up-down-meeting',
        'step-up-to-families-first',
        'step-up-to-cwd-or-yps',
        'lead-to-the-ifst',
      ],
    },
  },
  'step-up-flow-chart': {
    kind: 'lost text',
    title: 'The flow-chart on stepping up',
    text: 'Under the clause on significant harm stands “See flow-chart”. The document does not hold a flow-chart of this chapter. The map of this guide is rebuilt from the text alone.',
    ask: ['families-first-manager', 'operations-manager'],
    sources: [up],
    affects: { maps: ['step-up-to-families-first'] },
  },
  'who-starts-step-up-process': {
    kind: 'ambiguity',
    title: 'Who initiates the Case Step Up Process, and from when',
    text: 'The process “must be initiated” once agreement has been reached, “either through the Step Up/Step Down process or immediately”. It is not said who initiates it, the worker or a manager, or of which service. Where action was immediate, it is not said with whom agreement is reached, so when the time begins.',
    readings: [
      'The time runs from the agreement at the meeting, or in the immediate discussion with Families First.',
      'Where action was immediate, it runs from the day of that action.',
    ],
    ask: ['ifst-manager', 'hub-manager', 'families-first-manager'],
    sources: [up],
    affects: {
      timescales: ['start-step-up-process'],
      maps: ['step-up-to-families-first', 'step-up-to-cwd-or-yps', 'step-up-down-with-aset'],
    },
  },
  'time-for-cwd-or-yps': {
    kind: 'missing step',
    title: 'By when a step up outside the meeting is discussed',
    text: 'If a discussion during the arranged meeting is not possible, a mutually agreed time is arranged between Managers. No latest day is given, and it is not said who offers the timeslot. The text has “the relevant Team Manager/Social Worker Consultant”, and does not say whether that is of the other service. Our note: on a risk of significant harm act immediately here too; the clause waits for no such time.',
    ask: ['ifst-manager', 'hub-manager'],
    sources: [up],
    affects: { maps: ['step-up-to-cwd-or-yps'] },
  },
  'stepped-up-by-then': {
    kind: 'ambiguity',
    title: 'Who reports to the Initial Child Protection Conference',
    text: 'The text has a practitioner attend for a case “that has been stepped up by then”. This may be a slip for “by them”. It is not said who requires a practitioner to attend, by when the report is due, or where the ICPC Report Template is found.',
    readings: [
      'It is the practitioner who stepped the case up.',
      'It is any practitioner, if the case has been stepped up by the time of the conference.',
    ],
    ask: ['ifst-manager', 'hub-manager', 'families-first-manager'],
    sources: [up],
    affects: { maps: ['step-up-to-families-first'] },
  },
  'case-note-if-not-at-a-meeting': {
    kind: 'ambiguity',
    title: 'The case note if agreement was not reached at the meeting',
    text: 'The case note is added “following agreement”, “on the day of the meeting”, and speaks of a discussion at the Step Up/Step Down meeting. It is not said what is noted, and when, if a family was discussed at a time between managers, stepped up immediately, or agreed after the meeting.',
    readings: [
      'The note is for agreements at the meeting only.',
      'A note is made in each case, on the day of the discussion.',
    ],
    ask: ['ifst-manager', 'senior-key-worker', 'hub-manager'],
    sources: [note],
    affects: {
      timescales: ['case-note-of-the-meeting'],
      maps: ['step-up-to-families-first', 'step-up-to-cwd-or-yps'],
    },
  },
  'aset-or-yps': {
    kind: 'contradiction',
    title: 'Whether ASET is the Young People’s Service',
    text: 'The letters ASET are never expanded. One heading has stepping down “from ASET or Children with Disabilities”; the text under it begins with the Young People’s Service or Children with Disabilities, and ends with the ASET/CWD Team Manager. Chapter 12 has a young person who becomes homeless and requires the Joint Homeless Protocol escalated to the ASET Team. Chapter 15, on that protocol, has a young person open to One Point stepped up to the Young People’s Service, if homelessness or its threat is confirmed; it does not name ASET.',
    readings: [
      'ASET is a team of the Young People’s Service.',
      'They are two services, and each has a way of its own.',
    ],
    ask: ['aset-team', 'operations-manager'],
    sources: [aset, fromAsetOrCwd, up, homeless],
    affects: {
      maps: [
        'step-up-down-with-aset',
        'step-down-from-aset-or-cwd',
        'step-up-to-cwd-or-yps',
        'homeless-young-person',
      ],
      checks: ['homeless-step-up'],
    },
  },
  'urgent-requests-to-aset': {
    kind: 'ambiguity',
    title: 'Which requests to ASET are urgent',
    text: 'For urgent requests the ASET Manager is contacted directly, “or” the ASET Team will hold its {timescale:aset-allocation-meeting} meeting. It is not said what is urgent, who contacts the manager, how soon there is an answer, or what is done if the manager is away. Nor is it said where the young person stays until then. The document names a person here, and this guide does not.',
    readings: [
      'Urgent requests go to the manager. All others wait for the meeting.',
      'It is open to the worker which of the two is used.',
    ],
    ask: ['aset-team', 'operations-manager'],
    sources: [aset],
    affects: {
      timescales: ['aset-allocation-meeting'],
      maps: ['step-up-down-with-aset'],
    },
  },
} as const satisfies Record<string, Question>;
