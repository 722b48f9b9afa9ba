import type { Question } from './question.ts';

/** Section 4. */
export const deliveryQuestions = {
  'caseload-limits': {
    kind: 'ambiguity',
    title: 'Whether the figures are limits',
    text: 'The team “will” work with {figure:team-caseload}, and the social worker is at {figure:social-worker-caseload}. It is not said whether these are limits. FTE is not expanded.',
    ask: ['sf-team-manager'],
    sources: [{ section: 'delivery-model', ref: '4.1' }],
    affects: { figures: ['team-caseload', 'social-worker-caseload'] },
  },
  'fifteen-or-sixteen': {
    kind: 'contradiction',
    title: 'Two caseloads for a family support worker',
    text: 'Paragraph 4.1 has {figure:support-worker-caseload}. Paragraph 4.4 has {figure:support-worker-maximum}. They may count different things: a worker of full hours, and a worker.',
    readings: [
      'The first is the caseload for a worker of full hours. The second is the most that any worker holds.',
      'One of the two is out of date.',
    ],
    ask: ['fsw-team-manager'],
    sources: [
      { section: 'delivery-model', ref: '4.4' },
      { section: 'delivery-model', ref: '4.1' },
    ],
    affects: { figures: ['support-worker-caseload', 'support-worker-maximum'] },
  },
  'team-full': {
    kind: 'missing step',
    title: 'When the team is full',
    text: 'Work will then need to move between the A&I Teams and the CS&S Children’s Team. It is not said when the team counts as full, who decides it, which families move, or who holds a plan while it waits.',
    ask: ['sf-team-manager', 'operations-manager'],
    sources: [{ section: 'delivery-model', ref: '4.2' }],
    affects: { maps: ['workflow-meeting'] },
  },
  'names-of-safeguarding-teams': {
    kind: 'contradiction',
    title: 'Two names for CS&S, and a Safeguarding and Support team',
    text: 'Paragraph 4.2 writes children’s safeguarding and support children’s teams, and 8.1 county safeguarding and support children’s team. Sections 6 and 14 have a Safeguarding and Support team with managers of its own. It is not said whether all are one.',
    readings: [
      'All are one team.',
      'The Safeguarding and Support team of sections 6 and 14 is another one.',
    ],
    ask: ['safeguarding-team-manager', 'sf-team-manager'],
    sources: [
      { section: 'delivery-model', ref: '4.2' },
      { section: 'transfers', ref: '8.1' },
      { section: 'mash-and-edt', ref: '6.1a' },
      { section: 'concern', ref: '14.2' },
    ],
    affects: { maps: ['mash-and-edt', 'workflow-meeting', 'strategy-meeting'] },
  },
  'which-team-manager': {
    kind: 'ambiguity',
    title: 'Which team manager is meant',
    text: 'The team has an FSW Team Manager and a social work team manager. Two paragraphs settle whose line manager is whose: by 4.5 the FSW Team Manager supervises the family support workers and the social work team manager the social workers, and by 13.1 the line manager gives that supervision. What stays open is which of the two is meant by “team manager”, “the manager” or “Strengthening Families Team Manager”. That is so for the review of a long case (4.6), longer term work (4.7), liaison (6.1a), reviews without a meeting (10.2), consultation (11.3), strategy meetings (14.2) and escalation (15.2).',
    readings: [
      'Either of the two may act.',
      'The FSW Team Manager acts where family support workers are concerned, and the social work team manager where social workers are.',
    ],
    ask: ['fsw-team-manager', 'sw-team-manager'],
    sources: [
      { section: 'delivery-model', ref: '4.5' },
      { section: 'delivery-model', ref: '4.6' },
      { section: 'delivery-model', ref: '4.7' },
      { section: 'mash-and-edt', ref: '6.1a' },
      { section: 'reviews', ref: '10.2' },
      { section: 'visits', ref: '11.3' },
      { section: 'consultation', ref: '13.1' },
      { section: 'concern', ref: '14.2' },
      { section: 'escalation', ref: '15.2' },
    ],
    affects: {
      timescales: ['manager-review', 'longer-term'],
      maps: [
        'length-of-work',
        'no-recourse',
        'mash-and-edt',
        'review',
        'visits',
        'strategy-meeting',
        'escalation',
      ],
    },
  },
  'primary-timescale': {
    kind: 'ambiguity',
    title: 'From when the primary timescale runs, and what it binds',
    text: 'The document has {timescale:primary-timescale} as “the primary timescale”. It does not say which event it runs from. It does not say whether it is a target or a limit, or what happens when it is over. By 1.1 families are supported {timescale:until-aims-met}.',
    readings: [
      'Completion of the assessment.',
      'Acceptance of the transfer.',
      'The transfer of case responsibility.',
    ],
    ask: ['sf-team-manager'],
    sources: [
      { section: 'delivery-model', ref: '4.6' },
      { section: 'about-this-document', ref: '1.1' },
    ],
    affects: {
      timescales: ['primary-timescale', 'manager-review', 'until-aims-met'],
      maps: ['length-of-work'],
    },
  },
  'regular-without-figure': {
    kind: 'ambiguity',
    title: 'How regular “regular” is',
    text: 'Paragraph 4.3 has {timescale:regular-visits} visits, and 4.6 {timescale:regular-reviews}. Paragraph 3.6 has {timescale:clear-reviewing-timescales}. None of them has a figure. It is not said whether they are the visits of section 11 and the reviews of section 10.',
    ask: ['sf-social-worker', 'sf-team-manager'],
    sources: [
      { section: 'delivery-model', ref: '4.6' },
      { section: 'delivery-model', ref: '4.3' },
      { section: 'the-team', ref: '3.6' },
    ],
    affects: {
      timescales: ['regular-visits', 'regular-reviews', 'clear-reviewing-timescales'],
      maps: ['length-of-work'],
    },
  },
  'between-the-two-times': {
    kind: 'missing step',
    title: 'Between the primary timescale and the manager’s review',
    text: 'Work has {timescale:primary-timescale}, and a case {timescale:manager-review} should have a review with a team manager. For the time between, 4.6 has regular reviews clarify timescales, and 4.7 has longer term work agreed. Nothing more is said of it. Nor is it said how soon the manager’s review follows, whether it comes again, or who brings the case to it.',
    ask: ['sf-team-manager'],
    sources: [{ section: 'delivery-model', ref: '4.6' }],
    affects: { timescales: ['primary-timescale', 'manager-review'], maps: ['length-of-work'] },
  },
  'longer-term-length': {
    kind: 'ambiguity',
    title: 'How long longer term work may last',
    text: 'Longer term work is agreed with a manager and the family. No length, limit or review of its own is given. It is not said what follows if one of them does not agree. The words “where a longer term CIN plan is required” may belong to Supervision Orders alone, or to all three examples.',
    ask: ['sf-team-manager'],
    sources: [{ section: 'delivery-model', ref: '4.7' }],
    affects: {
      timescales: ['longer-term', 'primary-timescale'],
      maps: ['length-of-work', 'no-recourse'],
    },
  },
  'strengthening-families-plus': {
    kind: 'lost text',
    title: 'What Strengthening Families Plus is',
    text: 'The sentence breaks off: “e.g. Strengthening Families Plus an additional agreed service user category”. It is not said whether Strengthening Families Plus is the category or another name for the work, or which manager adds it. “This work” that is not held in a separate team seems to be longer term work.',
    ask: ['sf-team-manager'],
    sources: [{ section: 'delivery-model', ref: '4.8' }],
    affects: { maps: ['length-of-work'] },
  },
} as const satisfies Record<string, Question>;
