import type { Criterion } from '../../../src/eligibility/index.ts';
import type { SectionId } from '../procedure.ts';

const sources = [{ section: 'edge-of-care', ref: '3' }] as const;

/** The criteria of section 3, the first of them in its two parts: the age, and the whole family approach. */
export const criteria = {
  age: {
    question: 'How old is the child?',
    statement: 'The child is {figure:age-range}',
    help: 'Answer for one child. Where the request is about several, go through the check for each of them.',
    kind: 'fact',
    answers: 'choice',
    readings: {
      'reached-counts': 'a child who is {figure:age-range:max} is within the age range',
      'not-yet-reached':
        'only a child who is not yet {figure:age-range:max} is within the age range',
    },
    options: {
      younger: { label: 'Under {figure:age-range:max}', means: 'yes' },
      'upper-age': {
        label: '{figure:age-range:max}, until the next birthday',
        means: { 'reached-counts': 'yes', 'not-yet-reached': 'no' },
      },
      older: { label: 'Older than that', means: 'no' },
    },
    sources,
  },
  'whole-family': {
    question: 'Will the work take a whole family approach?',
    statement: 'The work takes a whole family approach',
    help: 'The words stand in the line about age. The document does not say whether they are a condition.',
    kind: 'fact',
    answers: 'choice',
    readings: {
      condition: 'a whole family approach is a condition',
      manner: 'a whole family approach only says how the team works',
    },
    options: {
      'whole-family': {
        label: 'Yes, with the whole family',
        means: { condition: 'yes', manner: 'not applicable' },
      },
      'not-whole-family': {
        label: 'No, with the child or a part of the family',
        means: { condition: 'no', manner: 'not applicable' },
      },
    },
    sources,
  },
  'service-manager-belief': {
    question:
      'Does a Service Manager believe that the child or children will need to enter care within days or weeks?',
    statement:
      'A Service Manager believes that the child or children will need to enter care within days or weeks',
    help: 'The document gives the cause: support at its current levels is insufficient to safeguard them. It goes on: needs in the family are escalating and/or relationships in the family or other issues are worsening. The belief is the Service Manager’s. The document does not say how it is obtained: step 1 names only the Social Worker and their Team Manager.',
    kind: 'judgement',
    answers: 'yes-no',
    sources,
  },
  'court-proceedings': {
    question:
      'Is the family in the early stages of court proceedings, and being assessed by Social Workers for whether sufficient change is possible?',
    statement:
      'The family is in the early stages of court proceedings and is being assessed by Social Workers for whether sufficient change is possible',
    help: 'Sufficient change in the child’s timeframe, so that the child can safely remain at home.',
    kind: 'fact',
    answers: 'yes-no',
    sources,
  },
  'returning-home': {
    question: 'Is the child returning home, or to their family, after a period in care?',
    statement: 'The child is returning home, or to their family, after a period in care',
    kind: 'fact',
    answers: 'yes-no',
    sources,
  },
  'long-term-placed': {
    question:
      'Is the child in the care of the Local Authority and long term placed, with a risk of relationships with the carer breaking down?',
    statement:
      'The child is in the care of the Local Authority and long term placed, with a risk of relationships with the carer breaking down',
    help: 'Breaking down in a way that leads to a potential imminent move of placement.',
    kind: 'judgement',
    answers: 'yes-no',
    sources,
  },
} as const satisfies Record<string, Criterion<SectionId>>;
