import type { Question } from './question.ts';

const heading = {
  section: 'recording-in-family-hubs',
  ref: 'Chapter 11, Recording Early Help in Family Hubs',
} as const;
const nonLead = { section: 'recording-in-family-hubs', ref: 'Chapter 11, LiquidLogic' } as const;
const noRecord = {
  section: 'recording-families-not-open',
  ref: 'Chapter 11, If the child has no record on LiquidLogic',
} as const;
const withRecord = {
  section: 'recording-families-not-open',
  ref: 'Chapter 11, If there is a record on LiquidLogic',
} as const;
const openToIfs = {
  section: 'recording-families-open',
  ref: 'Chapter 11, Families open to OPS IFS Teams',
} as const;
const openToFamiliesFirst = {
  section: 'recording-families-open',
  ref: 'Chapter 11, Families open to Families First',
} as const;
const groupWork = {
  section: 'recording-group-work',
  ref: 'Chapter 11, Group work recording on LiquidLogic',
} as const;
const community = {
  section: 'recording-group-work',
  ref: 'Chapter 11, Recording Team Around the Community (TAC)',
} as const;

/** Chapter 11: what is left unclear about where work is recorded. */
export const recordsFamilyHubsQuestions = {
  'non-lead-documents': {
    kind: 'loose reference',
    title: 'A briefing note and a form that are not in the document',
    text: 'Under the heading stand three lines: “Recording Non-Lead Work”, “Family Hub Non-Lead Briefing Note” and “Family Support Non-Lead Contact Form”. They seem to be links, whose targets are not in the text. It is not said when the form is used. Non-lead work is not defined; the text has work with families who are not open to One Point, and work where the worker is not the lead.',
    ask: ['hub-manager'],
    sources: [heading],
    affects: { maps: ['where-to-record'] },
  },
  'what-fc-is': {
    kind: 'ambiguity',
    title: 'What FC stands for',
    text: 'Chapter 11 has families open to One Point “(FC and IFS)”, and work delivered from “a FC Team”. Chapters 10 and 12 have a FC Team Manager and a FC programme. In chapter 15 a list goes to the Family Hub Team Manager, and “FCTM” sends it back. No chapter expands the letters. Where they stand, other chapters have the Family Hub.',
    readings: [
      'FC is an older name for the Family Hub and its team.',
      'FC is another team, which these procedures do not describe.',
    ],
    ask: ['hub-manager', 'operations-manager'],
    sources: [
      nonLead,
      openToIfs,
      {
        section: 'stepping-down-from-families-first',
        ref: 'Chapter 12, Stepping Down a Case from Families First to One Point',
      },
      {
        section: 'childcare-places',
        ref: 'Chapter 15, Education Development Service (EDS)',
      },
    ],
    affects: {
      maps: [
        'where-to-record',
        'where-to-record-with-a-family',
        'step-down-from-families-first',
        'childcare-place-list',
      ],
    },
  },
  'see-overleaf': {
    kind: 'loose reference',
    title: 'Which page “overleaf” is',
    text: 'Work can be recorded in general notes unless it needs to be in the case notes or on LCS: “see overleaf”. The text has no pages to turn. Two headings further on speak of case notes and of LCS, those on families open to the IFS Teams and to Families First. It is not said that they are meant, or that they are all.',
    ask: ['hub-manager'],
    sources: [nonLead],
    affects: { maps: ['where-to-record-with-a-family', 'recording-without-a-record'] },
  },
  'general-notes-or-elsewhere': {
    kind: 'ambiguity',
    title: 'Whether general notes are a choice',
    text: 'The list has what “are recorded below”, and the work listed “can” be recorded in general notes if the family is not open. The exception, for what needs to be in the case notes or on LCS, seems to be about families who are open, though the sentence is on those who are not. Both processes for such families have a note in general notes. By chapter 15 Health Visitors’ requests “will be” recorded there, as non-lead work.',
    readings: [
      'The work is recorded, and general notes are the place.',
      'The work may be recorded, and need not be.',
    ],
    ask: ['hub-manager'],
    sources: [
      nonLead,
      {
        section: 'family-health-service',
        ref: 'Chapter 15, Harrogate and District Foundation Trust 0-25 year Family Health Service',
      },
    ],
    affects: { maps: ['where-to-record-with-a-family', 'recording-without-a-record'] },
  },
  'hub-case-and-another-worker': {
    kind: 'missing step',
    title: 'Work with a family that is open to the Family Hub',
    text: 'The list is for work where the worker is not the lead, too. Where that is recorded is said for families open to the IFS Team, and to Families First. It is not said for a family that is open to a Family Hub as a case, with another worker as the lead. Nor is it said for a family who is open to the IFS Team, whose work is delivered by someone else than a FC Team.',
    ask: ['hub-manager'],
    sources: [nonLead, openToIfs],
    affects: { maps: ['where-to-record-with-a-family'] },
  },
  'programme-in-two-places': {
    kind: 'ambiguity',
    title: 'Whether a programme is recorded twice',
    text: 'For a programme, the first and last session only are recorded, or every session if the family is open to One Point. All group work will be recorded on LiquidLogic Group Work, with attendance and reflections. It is not said whether a programme that is group work is recorded in both places.',
    readings: [
      'Both: attendance at each session in Group Work, and notes of the sessions on the child’s record.',
      'A programme for a group is recorded in Group Work only. The sessions that are noted are those with one family.',
    ],
    ask: ['hub-manager'],
    sources: [nonLead, groupWork],
    affects: { maps: ['where-to-record'] },
  },
  'permission-or-consent': {
    kind: 'missing step',
    title: 'Permission, consent, and what follows without it',
    text: 'With no record of the child, the worker is to gain “permission (verbal at present)”; the next step waits for “consent”. With a record, the worker is to gain consent. It is not said whether the two words mean one thing, whether verbal is still enough, or what follows if the parent says no. With a record, a general note about the family is made before there is consent. Chapter 10 does not record on LiquidLogic where a family has not consented.',
    ask: ['hub-manager', 'operations-manager'],
    sources: [noRecord, withRecord],
    affects: { maps: ['recording-without-a-record', 'recording-with-a-record'] },
  },
  'whose-record-it-is': {
    kind: 'ambiguity',
    title: 'Whose record is looked for',
    text: 'One process is for when “the child has no record on LiquidLogic”. The other is for a family not open to One Point or Families First, if “there is a record”. It is not said whose. The first does not say that the family is not open, or where the worker then records the work. Only the second has the contacts recorded in general notes. EHC is not expanded there: the list before has work from an Early Help Conversation, and chapter 15 uses the letters for Education, Health and Care.',
    readings: [
      'In both, the record is that of the child with whom the work is done.',
      'A record of anyone in the family is enough for the second process.',
    ],
    ask: ['hub-manager'],
    sources: [noRecord, withRecord],
    affects: { maps: ['recording-without-a-record', 'recording-with-a-record'] },
  },
  'who-we-need-to-report': {
    kind: 'ambiguity',
    title: 'For which work the contact type is the reason',
    text: 'The contact type is the reason for involvement, for work “with these families”. The heading before it is about families who are not open. The list before that is also about work where the worker is not the lead. The contact types are not listed. For all case notes, another rule has the drop-down box indicate the type of contact recording.',
    readings: [
      'It is for families who are not open to One Point or Families First.',
      'It is for all the work in the list of this chapter.',
    ],
    ask: ['hub-manager'],
    sources: [
      {
        section: 'recording-families-not-open',
        ref: 'Chapter 11, How to record the contacts',
      },
      { section: 'record-keeping', ref: 'Chapter 11, Record Keeping' },
    ],
    affects: {},
  },
  'lcs-can-should-or-will': {
    kind: 'ambiguity',
    title: 'When LCS is a choice',
    text: 'For a family open to Families First, three lines have work recorded on LCS by “should” or “will”. For interventions that the OPS Manager has agreed, notes “can” be. Agreed interventions may also be a programme. Work that began before a Step Up “will then” be recorded on LCS; it is not said whether that takes in what was recorded before. Which manager the OPS Manager is, is not said. The chapter also lets the work that it lists be recorded in general notes if a family is not open to the One Point Service; it is not said whether a family open to Families First is meant.',
    readings: [
      'All work with a family open to Families First is recorded on LCS.',
      'Agreed interventions may be recorded on LiquidLogic EHM instead, unless they are a programme.',
    ],
    ask: ['hub-manager', 'operations-manager'],
    sources: [openToFamiliesFirst, nonLead],
    affects: { maps: ['where-to-record-with-a-family'] },
  },
  'pre-birth-in-general-notes': {
    kind: 'contradiction',
    title: 'Pre-Birth work on LCS, and a note in general notes',
    text: 'Pre-Birth Intervention is recorded on LCS by both lists of chapter 11, and by chapter 15. Chapter 15 also has the Family Hub Team Manager enter the allocation to an Early Help Practitioner in general notes on LiquidLogic. What the manager’s oversight brings up should be in general notes “in the case file”. Direct work should be uploaded to “the case file on LiquidLogic”, and supervision is recorded on LCS. It is not said whether the case file is on LCS or EHM. The first list has no strength word, the second has “should”, as chapter 15 has.',
    readings: [
      'The work is recorded on LCS. Only the manager’s notes, on allocation and oversight, are general notes.',
      'All of it is recorded on LCS, and the notes are too.',
    ],
    ask: ['hub-manager'],
    sources: [
      nonLead,
      openToFamiliesFirst,
      {
        section: 'pre-birth-recording-and-review',
        ref: 'Chapter 15, Where interventions need to be recorded?',
      },
      {
        section: 'pre-birth-intervention',
        ref: 'Chapter 15, Working together arrangements, Allocation of Work',
      },
    ],
    affects: {
      maps: ['where-to-record', 'where-to-record-with-a-family', 'pre-birth-workflow'],
    },
  },
  'one-to-one-reports': {
    kind: 'ambiguity',
    title: 'To whom the families are not open',
    text: 'Delivery is mainly by the Family Hubs, with families “not open to them”. It is not said whether these are open to another team, who makes the reports, or whether the staff have anything to do for them. Nothing is said of one to one work with families who are open.',
    ask: ['hub-manager'],
    sources: [
      { section: 'recording-group-work', ref: 'Chapter 11, One to one delivery in LiquidLogic' },
    ],
    affects: { timescales: ['performance-reports'] },
  },
  'worker-in-charge': {
    kind: 'ambiguity',
    title: 'What goes to the Worker in Charge, and by when',
    text: 'Paperwork needs to be sent {timescale:tac-paperwork}. It is not said who sends it, on which day, or who the Worker in Charge is: no other chapter names one, not even the one that describes the programme. The sentence follows detached youth work. It may hold for the targeted group work programme as well. What the Worker in Charge will record is “this”.',
    readings: [
      'Only the paperwork of detached youth work is sent.',
      'The paperwork of all sessions of Team Around the Community is sent.',
    ],
    ask: ['hub-manager'],
    sources: [
      community,
      {
        section: 'team-around-the-community',
        ref: 'Chapter 15, Team Around the Community (TAC) Programme',
      },
    ],
    affects: { timescales: ['tac-paperwork'], maps: ['where-to-record'] },
  },
  'what-the-curve-is': {
    kind: 'loose reference',
    title: 'What The Curve is',
    text: 'The Curve is named under Team Around the Community, and nowhere else in the document. By the words beside it, it is a programme with sessions. Direct contact with the family will be in general notes. It is not said whether that holds for a family who is open to One Point or to Families First.',
    ask: ['hub-manager'],
    sources: [community],
    affects: { maps: ['where-to-record'] },
  },
} as const satisfies Record<string, Question>;
