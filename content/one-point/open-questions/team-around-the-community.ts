import type { Question } from './question.ts';

const tac = {
  section: 'team-around-the-community',
  ref: 'Chapter 15, Team Around the Community (TAC) Programme',
} as const;

const reviews = {
  section: 'team-around-the-community-reviews',
  ref: 'Chapter 15, Team Around the Community (TAC) Programme',
} as const;

const police = {
  section: 'police-community-support',
  ref: 'Chapter 15, Durham Constabulary - Police Community Support Officers and Local Inspectors',
} as const;

/** Chapter 15: what is left unclear about Team Around the Community and Police Community Support Officers. */
export const teamAroundTheCommunityQuestions = {
  'tac-criteria': {
    kind: 'ambiguity',
    title: 'How the criteria for TAC combine',
    text: 'Young people gather in groups within communities, “or are known as an individual”. To whom an individual is known is not said. Three points follow, without “and” or “or” between them. The second is negative risk-taking behaviour, “i.e. alcohol and/or substance misuse”: it is not said whether other risk-taking counts. Who decides is not said.',
    readings: [
      'One of the three points is enough, and alcohol and substance misuse are examples.',
      'One is enough, and no other risk-taking than alcohol or substance misuse is meant.',
      'All three points are needed.',
    ],
    ask: ['hub-manager', 'tac-team'],
    sources: [tac],
    affects: { checks: ['team-around-the-community'], maps: ['team-around-the-community'] },
  },
  'tac-referral': {
    kind: 'missing step',
    title: 'How a concern becomes a referral to TAC',
    text: 'The designated Family Hub Team Manager should complete a referral form once a location has been identified. The form is not held or named. It is not said who designates the manager, who identifies the location, to whom the form goes, who decides on it, or by when. Nor is it said how a practitioner brings a concern, or what is done for a young person known as an individual, who has no location. What follows if partners do not agree is not said.',
    ask: ['hub-manager', 'operations-manager'],
    sources: [tac],
    affects: { checks: ['team-around-the-community'], maps: ['team-around-the-community'] },
  },
  'tac-how-long': {
    kind: 'ambiguity',
    title: 'How long TAC lasts, and from when',
    text: 'It will “usually” last for {timescale:tac-length}. Its reviews are {timescale:tac-review}. No start is named. It is not said when longer is possible, who agrees to that, who reviews, or what follows a review or the end.',
    readings: [
      'It is the usual length, and more is an exception that somebody has to agree.',
      'It is a maximum. “Usually” means that most interventions are shorter.',
    ],
    ask: ['hub-manager', 'tac-team'],
    sources: [reviews],
    affects: {
      timescales: ['tac-length', 'tac-review'],
      maps: ['team-around-the-community'],
    },
  },
  'community-safety-officers': {
    kind: 'loose reference',
    title: 'Police Community Safety Officers',
    text: 'The intelligence for TAC comes from, among others, “Police Community Safety Officers”. Under Durham Constabulary the document writes Police Community Support Officers. In the same list MEG, the Police and the Erase Team follow the Durham Safeguarding Children’s Partnership, after a semicolon: it is not said whether they are parts of it.',
    readings: ['They are the Police Community Support Officers.', 'They are other officers.'],
    ask: ['hub-manager', 'pcso'],
    sources: [tac, police],
    affects: { maps: ['team-around-the-community'] },
  },
  'pcso-request': {
    kind: 'missing step',
    title: 'What follows a request for PCSO support',
    text: 'The request will be assessed, and an email will be sent about the next step. The document does not say who assesses, by what, by when, or what follows if the request is declined: its flowchart has one way only. It does not speak of the family’s consent, or of how an email with such details is kept secure. It names one person both for the Safeguarding Coordinator and for the sergeant, and this guide does not; who acts while that person is away is not said.',
    ask: ['safeguarding-coordinator', 'manager'],
    sources: [police],
    affects: { maps: ['pcso-request'] },
  },
  'local-inspectors': {
    kind: 'missing step',
    title: 'What Local Inspectors do',
    text: 'The heading has Police Community Support Officers “and Local Inspectors”. The text says nothing of Local Inspectors. It expects advice and guidance in “the Team Around the Family (TAF)” as well as in the ASB teams, and does not say what of it is in a team and what in a meeting. It does not say outright that PCSOs give it.',
    ask: ['pcso', 'operations-manager'],
    sources: [police],
    affects: {},
  },
} as const satisfies Record<string, Question>;
