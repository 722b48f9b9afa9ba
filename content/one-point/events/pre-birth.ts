import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 15: happenings that the rules about the Pre-Birth Intervention Service count from. */
export const preBirthEvents = {
  'baby-due': {
    noun: 'the day on which the baby is due',
    question: 'On which day is the baby due?',
    note: 'The document numbers weeks and does not say of what. They are taken as completed weeks of pregnancy, counted back from the due date.',
  },
  'pre-birth-family-allocated': {
    noun: 'the family’s allocation to the PBIS Social Worker',
    question: 'When was the family allocated to the PBIS Social Worker?',
  },
  'pre-birth-support-requested': {
    noun: 'the PBIS Social Worker’s request for support',
    question: 'When did the PBIS Social Worker request support from the Family Hub Team Manager?',
  },
  'pre-birth-practitioner-allocated': {
    noun: 'the pre-birth family’s allocation to an Early Help Practitioner',
    question: 'When was the pre-birth family allocated to an Early Help Practitioner?',
  },
  'pre-birth-intervention-started': {
    noun: 'the start of the pre-birth intervention',
    question: 'When did the pre-birth intervention begin?',
    note: 'The document does not say what begins it. Until its date is known, it is taken to begin when the chart’s weeks of intervention do.',
  },
  'pre-birth-first-plan-ended': {
    noun: 'the end of the first pre-birth plan',
    question: 'When did the first pre-birth Intervention Plan end?',
  },
  birth: {
    noun: 'the birth',
    question: 'When was the baby born?',
  },
  'post-birth-reviewed': {
    noun: 'the review meeting after the birth',
    question: 'When was the review meeting after the birth held?',
  },
} as const satisfies Record<string, CaseEvent>;
