import type { Question } from './question.ts';

const plan = {
  section: 'child-and-family-plans',
  ref: 'Chapter 8, Child and Family Plan - Quick Reference Tool',
} as const;

const outcomes = {
  section: 'planned-outcomes',
  ref: 'Chapter 8, Child and Family Plan - Quick Reference Tool, planned outcomes',
} as const;

const smart = {
  section: 'smart-outcomes',
  ref: 'Chapter 8, Child and Family Plan - Quick Reference Tool, SMART',
} as const;

/** Chapter 8: what is left unclear about a plan and its planned outcomes. */
export const plannedOutcomesQuestions = {
  'names-of-the-plan': {
    kind: 'loose reference',
    title: 'Which names are of one plan',
    text: 'Chapter 8 is on the Child and Family Plan. It also writes “any type of child, young person and family plan”, the child’s plan, the Outcome Focussed Family Plan and the Family Plan. Most other chapters write Family Plan. Chapter 9 also writes support plan and outcome focussed Family Plan, and chapter 13 Early Help Plan. It is not said which of these are one form. The name of the plan is a link in the document, whose target is not in its text.',
    readings: [
      'All are names of the one plan that the One Point Service makes with a family.',
      'A support plan or an Early Help Plan is a form of its own.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [plan, { section: 'case-closures', ref: 'Chapter 13, Family Hub Team' }],
    affects: {},
  },
  'who-makes-the-plan': {
    kind: 'missing step',
    title: 'Who makes the plan, and by when',
    text: 'Chapter 8 names nobody who makes the plan, and no time by which it is made. In the Family Hub the practitioner completes it (chapter 6). Chapter 9 makes practitioners responsible for developing detailed support plans with families. Chapter 10 has the plan agreed at a TAF meeting, and updated {timescale:update-plan-after-taf} following the TAF.',
    readings: [
      'The practitioner who works with the family makes it with them; the first TAF agrees it.',
      'The Team Around the Family makes it in its first meeting.',
    ],
    ask: ['ifst-manager', 'hub-manager'],
    sources: [plan],
    affects: { timescales: ['update-plan-after-taf'] },
  },
  'how-often-plans-are-reviewed': {
    kind: 'contradiction',
    title: 'How often a plan is reviewed',
    text: 'By the quick reference tool all plans will be reviewed {timescale:plan-review-interval}. Chapter 8 has TAF meetings in the Intensive Family Support Team {timescale:taf-review} from the last; chapter 10 says the same of any TAF, “depending on the needs of the family”. With bank holidays the second can be later than the first. The second has no shortest time. It is not said whether a family’s needs may make it later, or only sooner. Chapter 11 has the same time for the chronology: {timescale:chronology-after-taf}. Chapter 15 has TAF meetings for a pre-birth family {timescale:pre-birth-tafs}, as the quick reference tool has reviews.',
    readings: [
      'Both hold: the TAF is held by the earlier of the two dates.',
      'The working days are the limit. The weeks say roughly how often that is.',
      'For families with fewer needs the TAF may be later than either.',
    ],
    ask: ['senior-key-worker', 'ifst-manager'],
    sources: [
      plan,
      {
        section: 'reviewing-family-plans',
        ref: 'Chapter 8, Reviewing the Family Plan in the Intensive Family Support Team',
      },
      { section: 'taf-reviews', ref: 'Chapter 10, Review Process' },
      { section: 'pre-birth-planning', ref: 'Chapter 15, Workflow' },
    ],
    affects: {
      timescales: ['plan-review-interval', 'taf-review', 'pre-birth-tafs'],
      maps: ['taf-review', 'pre-birth-intervention-stages'],
    },
    compare: true,
  },
  'where-hub-plans-are-reviewed': {
    kind: 'contradiction',
    title: 'Where and when a Family Hub plan is reviewed',
    text: 'All plans will be reviewed {timescale:plan-review-interval} at TAF meetings/Family Network Meetings. In the Family Hub a TAF may not be required (chapter 9), and a Family Network Meeting is offered (chapter 6). Chapter 8 has “this” reviewed there in case discussions between manager and practitioner, without the family, and with no interval. What “this” is that is reviewed there is not clear: the time limit, the early help or the plan. It is not said whether the rule for all plans holds there.',
    readings: [
      'It holds there too: the plan is reviewed with the family at a TAF or a Family Network Meeting, besides the case discussions.',
      'In the Family Hub the case discussions take the place of these meetings.',
    ],
    ask: ['hub-manager'],
    sources: [
      plan,
      {
        section: 'reviewing-family-plans',
        ref: 'Chapter 8, Reviewing the Family Plan in the Family Hub Team',
      },
    ],
    affects: { timescales: ['plan-review-interval'], maps: ['family-hub-plan-review'] },
  },
  'next-steps-or-wellbeing-goals': {
    kind: 'contradiction',
    title: 'Whether planned outcomes are next steps or wellbeing goals',
    text: 'Planned outcomes are first glossed as “Next steps”, and later as “Wellbeing goals”. Wellbeing goals describe what the family will do differently. Planned outcomes should not relate to actions or tasks agreed, which next steps may well be.',
    readings: [
      'They are the wellbeing goals. “Next steps” is a slip, or the name of a field in the plan.',
      'They are both: goals, and the steps towards them.',
    ],
    ask: ['senior-key-worker', 'hub-manager'],
    sources: [outcomes],
    affects: {},
  },
  'what-is-to-be-smart': {
    kind: 'ambiguity',
    title: 'What needs to be SMART',
    text: '“Like the entire plan itself, plans need to be SMART” names the plan twice. The sentences that take up the letters, and begin with “They should relate”, are mostly about planned outcomes.',
    readings: [
      'Planned outcomes need to be SMART, as the plan does.',
      'The plan, in all its parts.',
    ],
    ask: ['senior-key-worker', 'hub-manager'],
    sources: [smart],
    affects: {},
  },
  'whichever-is-less': {
    kind: 'ambiguity',
    title: 'Which timeframe is the lesser',
    text: 'What should determine the time for a planned outcome is either the child’s own needs and developmental timescales, or the likely timeframe of the plan or review period, “whichever is less”. What is compared is not clear.',
    readings: [
      'The timeframe of the plan or the review period, whichever is shorter.',
      'The child’s own timescales or those of the plan and its review, whichever is shorter.',
    ],
    ask: ['senior-key-worker', 'hub-manager'],
    sources: [smart],
    affects: {},
  },
} as const satisfies Record<string, Question>;
