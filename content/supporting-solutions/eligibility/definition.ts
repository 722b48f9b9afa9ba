import type { Criterion } from '../../../src/eligibility/index.ts';
import type { SectionId } from '../procedure.ts';

const sources = [{ section: 'criteria', ref: '1' }] as const;

/** The lines of section 1's definition of ‘edge of care’, the last of them an entitlement. */
export const definition = {
  'care-within-days-or-weeks': {
    question:
      'Where support at its current levels is insufficient to safeguard the young person, will they need to enter care within days or weeks?',
    statement:
      'Where support at its current levels is insufficient to safeguard the young person, they will need to enter care within days or weeks',
    help: 'The document gives as the cause family relationships or family breakdown escalating, and/or worsening of other issues. It does not say who judges this.',
    kind: 'judgement',
    answers: 'choice',
    readings: {
      'other-issues-enough': 'other issues that worsen are enough by themselves',
      'relationships-needed': 'family relationships or family breakdown must be a cause as well',
    },
    options: {
      relationships: {
        label: 'Yes, due to family relationships or family breakdown escalating',
        means: 'yes',
      },
      'other-issues': {
        label: 'Yes, due only to other issues that are worsening',
        means: { 'other-issues-enough': 'yes', 'relationships-needed': 'no' },
      },
      'no-such-need': { label: 'No', means: 'no' },
    },
    sources,
  },
  'court-proceedings': {
    question:
      'Is the young person in the early stages of court proceedings with concerns about family relationship breakdown, where social workers have to decide whether enough change is possible?',
    statement:
      'The young person is in the early stages of court proceedings with concerns about family relationship breakdown, where social workers have to decide whether enough change is possible',
    help: 'Enough change to enable the child to remain at home safely. The document does not say how early an early stage is.',
    kind: 'fact',
    answers: 'yes-no',
    sources,
  },
  'may-not-remain-at-home': {
    question:
      'May the young person not be able to stay in their family home, unless an alternative intervention or support package is swiftly put in place?',
    statement:
      'The young person may not be able to stay in their family home unless an alternative intervention or support package is swiftly put in place',
    help: 'The line goes on “including those provided with respite care”. The document does not say what “those” are.',
    kind: 'judgement',
    answers: 'yes-no',
    sources,
  },
  'accommodated-in-an-emergency': {
    question:
      'Has the young person been accommodated in an emergency, with the aim that they are quickly reunited with their family, with appropriate support?',
    statement:
      'The young person has been accommodated in an emergency, and the aim is to reunite them quickly with their family, with appropriate support',
    kind: 'fact',
    answers: 'yes-no',
    sources,
  },
  'long-term-foster-placement': {
    question:
      'Is the plan for the young person to remain in a long term foster placement that is at risk of breaking down?',
    statement:
      'The plan is for the young person to remain in a long term foster placement that is at risk of breaking down',
    kind: 'judgement',
    answers: 'yes-no',
    sources,
  },
  'long-term-looked-after': {
    question:
      'Is the young person long term looked after, open to the Looked After Children team, and do they have a plan to be rehabilitated back home to family?',
    statement:
      'The young person is long term looked after, open to the Looked After Children team, and has a plan to be rehabilitated back home to family',
    kind: 'fact',
    answers: 'yes-no',
    sources,
  },
  'returning-to-a-family-placement': {
    question: 'Is the young person returning to a family placement after a period of time in care?',
    statement: 'The young person is returning to a family placement after a period of time in care',
    help: 'The line entitles all of these young people to a Family Group Conference. The document does not say whether the return is itself a criterion.',
    kind: 'fact',
    answers: 'choice',
    readings: {
      criterion: 'a return to a family placement after care is a criterion too',
      entitlement: 'that line only grants a Family Group Conference',
    },
    options: {
      returning: {
        label: 'Yes',
        means: { criterion: 'yes', entitlement: 'no' },
      },
      'not-returning': { label: 'No', means: 'no' },
    },
    sources,
  },
} as const satisfies Record<string, Criterion<SectionId>>;
