import type { Question } from './question.ts';

const section = 'hub-assessment-guidance';

const visit = { section, ref: 'Chapter 7, Assessment (initial visit)' } as const;
const action = { section: 'deciding-on-group-work', ref: 'Chapter 7, Action' } as const;
const firstSteps = {
  section: 'family-hub-first-steps',
  ref: 'Chapter 6, Initial Steps for the Family Hub Practitioner',
} as const;

/** Chapter 7: the guidance on the Family Hub assessment. */
export const hubGuidanceQuestions = {
  'hub-flow-chart-named': {
    kind: 'loose reference',
    title: 'Which flow chart the guidance is read alongside',
    text: 'No flow chart in the document has the name ‘Early Help requests into the Family Hub’. Chapter 6 has requests for early help that are allocated to the Family Hub team, as lists of numbered steps whose boxes are lost.',
    readings: [
      'The steps of chapter 6 are that flow chart.',
      'It is a chart of its own, which the document does not hold.',
    ],
    ask: ['hub-manager'],
    sources: [
      { section, ref: 'Chapter 7, Guidance on Completing a Family Hub Assessment' },
      firstSteps,
    ],
    affects: { maps: ['hub-initial-visit', 'family-hub-first-steps'] },
  },
  'hub-guidance-boxes': {
    kind: 'lost text',
    title: 'Boxes and arrows that are lost',
    text: 'The headings of the guidance stand apart, as the boxes of a chart would. Its arrows are lost, and “Assessment” heads two boxes. This guide keeps the order of the words.',
    readings: [
      'The boxes follow one another in that order.',
      'From the second “Assessment” on, they are the boxes of one note, filled in together.',
    ],
    ask: ['hub-manager'],
    sources: [visit],
    affects: { maps: ['hub-initial-visit', 'group-work-or-one-to-one'] },
  },
  'hub-who-writes-the-note': {
    kind: 'missing step',
    title: 'Who does what the guidance asks',
    text: 'An Early Help Practitioner and/or an Emotional Wellbeing Worker completes and records the initial visit. The other lines name nobody. It is not said when each of the two workers visits, or when both do. Later the chapter says “the practitioner”, who submits the final draft; chapter 6 says Family Hub Practitioner.',
    readings: [
      'Whoever makes the initial visit does all of it.',
      'The practitioner who is allocated the family does the rest.',
    ],
    ask: ['hub-manager'],
    sources: [visit],
    affects: { maps: ['hub-initial-visit', 'group-work-or-one-to-one'] },
  },
  'hub-case-or-general-note': {
    kind: 'ambiguity',
    title: 'Case notes or a general note',
    text: 'The initial visit is recorded in case notes. In the same list, all the boxes in “the general note” are completed. Chapter 11 tells the two apart: general notes can be used for families who are not open to One Point. Chapter 15 has “a case note … in general notes” for a family that has been closed.',
    readings: [
      'The general note is a type of case note, and both lines are about one record.',
      'Which one is used depends on whether the family is open.',
    ],
    ask: ['hub-manager'],
    sources: [
      visit,
      { section: 'recording-in-family-hubs', ref: 'Chapter 11, LiquidLogic' },
      {
        section: 'recording-families-open',
        ref: 'Chapter 11, Families open to OPS IFS Teams',
      },
      { section: 'social-care-advice-process', ref: 'Chapter 15, SEND and Inclusion' },
    ],
    affects: { maps: ['hub-initial-visit'] },
  },
  'hub-chronology-open-as-case': {
    kind: 'ambiguity',
    title: 'A chronology when the family is open as a case',
    text: 'A chronology is completed “when the family is open as a case”. That may be the time for it, or the kind of family that it is for. Chapter 6 has it begun {timescale:begin-hub-chronology}. In chapter 11 a family that is open to the Family Hub as a “case” must have a multi-agency one, completed by the Early Help Practitioner. None of the three says when a family is open as a case, or by when the chronology is complete.',
    readings: [
      'It is the kind of family: who is open as a case has a chronology, which is kept for as long as the case is open.',
      'It is the time: the chronology is completed when the case is opened.',
    ],
    ask: ['hub-manager'],
    sources: [
      { section, ref: 'Chapter 7, Detailed notes' },
      firstSteps,
      { section: 'chronologies', ref: 'Chapter 11, Chronologies' },
    ],
    affects: {
      timescales: ['begin-hub-chronology', 'open-new-chronology'],
      maps: ['hub-initial-visit'],
    },
  },
  'hub-which-assessment-informs': {
    kind: 'contradiction',
    title: 'A decision before the assessment that informs it',
    text: 'The proportionate assessment informs the decision on a group work response. If the initial visit, as it is recorded, indicates that a group response would be appropriate, no further assessment will be required. It is not said whether the visit with its note is already a proportionate assessment, or when the decision is made.',
    readings: [
      'The visit and its note are a first assessment, and the decision can be made on them.',
      'The decision waits for the proportionate assessment, save where the recording of the visit is clear.',
    ],
    ask: ['hub-manager'],
    sources: [action],
    affects: { maps: ['group-work-or-one-to-one', 'family-hub-assessment'] },
  },
  'hub-what-three-outcomes-mean': {
    kind: 'ambiguity',
    title: 'What the number of Headline Outcomes decides',
    text: 'With {figure:headline-outcomes}, a programme alone “may” not be enough, and one to one work “may” be required. The number does not decide it, and nothing is said of fewer. What “would be eligible for inclusion with Stronger Families” is not clear. The document does not list the Headline Outcomes, or say how they are counted.',
    readings: [
      'A family with that number is eligible for inclusion, whatever support it has.',
      'A family is eligible for inclusion if it has that number and one to one work is required.',
    ],
    ask: ['hub-manager'],
    sources: [action],
    affects: { figures: ['headline-outcomes'], maps: ['group-work-or-one-to-one'] },
  },
  'hub-after-the-decision': {
    kind: 'missing step',
    title: 'What follows the decision',
    text: 'It is not said how a group work response or one to one work is then arranged, by whom or by when, or how a family is included with Stronger Families. In chapter 9 a family may access a Family Hub group. There the work is reviewed, and one of the options is a programme alongside the one to one work. Chapter 6 has a form with which practitioners can request a programme. If the decision is neither of the two, nothing is said.',
    ask: ['hub-manager'],
    sources: [
      action,
      { section: 'family-hub-offer', ref: 'Chapter 9, Family Hub Offer' },
      { section: 'emotional-wellbeing', ref: 'Chapter 6, Access to EWBW Support' },
    ],
    affects: { maps: ['group-work-or-one-to-one'] },
  },
} as const satisfies Record<string, Question>;
