import type { Criterion } from '../../../src/eligibility/index.ts';
import type { SectionId } from '../procedure.ts';

const sources = [{ section: 'criteria', ref: '1' }] as const;

/** The first line of section 1. */
export const age = {
  age: {
    question: 'How old is the young person?',
    statement: 'The young person is {figure:age-range}',
    kind: 'fact',
    answers: 'choice',
    readings: {
      'reached-counts': 'a young person who is {figure:age-range:max} is within the age range',
      'not-yet-reached':
        'only a young person who is not yet {figure:age-range:max} is within the age range',
    },
    options: {
      younger: { label: 'Under {figure:age-range:min}', means: 'no' },
      within: {
        label: '{figure:age-range:min} or older, and not yet {figure:age-range:max}',
        means: 'yes',
      },
      'upper-age': {
        label: '{figure:age-range:max}, until the next birthday',
        means: { 'reached-counts': 'yes', 'not-yet-reached': 'no' },
      },
      older: { label: 'Older than that', means: 'no' },
    },
    sources: [
      { section: 'criteria', ref: '1' },
      { section: 'scope', ref: 'Scope' },
    ],
  },
} as const satisfies Record<string, Criterion<SectionId>>;

/** Where the service cannot offer interventions, put so that yes stands for no obstacle. */
export const exclusions = {
  'has-impact': {
    question: 'Will intensive edge of care intervention have an impact on the current situation?',
    statement: 'Intensive edge of care intervention will have an impact on the current situation',
    help: 'Where it will not, the service cannot offer interventions. Two examples are given. Domestic abuse is present, but the perpetrator is still in the family home. There are significant concerns about parental substance misuse, but the parent is not willing to access services.',
    kind: 'judgement',
    answers: 'yes-no',
    sources,
  },
  'earlier-intervention': {
    question: 'Is there evidence of intensive intervention before, with no evidence of change?',
    statement: 'No earlier intensive intervention without evidence of change stands in the way',
    help: 'A change in circumstance is one exception. The other is “a period of time between the last intervention”, where the words break off. The document does not say how long the time must be.',
    kind: 'judgement',
    answers: 'choice',
    readings: {
      'any-time': 'any period of time since the last intervention lifts the exclusion',
      'not-any-time': 'only a longer period of time than this lifts the exclusion',
    },
    options: {
      'none-or-with-change': {
        label: 'No: there was none, or there is evidence of change',
        means: 'yes',
      },
      'changed-circumstance': {
        label: 'Yes, but there has been a change in circumstance',
        means: 'yes',
      },
      'time-between': {
        label: 'Yes, without a change in circumstance, but with a period of time since',
        means: { 'any-time': 'yes', 'not-any-time': 'no' },
      },
      'no-exception': { label: 'Yes, and neither exception applies', means: 'no' },
    },
    sources,
  },
  'one-point-case': {
    question:
      'Did the referral come via Emergency Duty Team crisis support with the case open to One Point, and does the case remain with One Point?',
    statement:
      'The case is not one that remains with One Point after Emergency Duty Team crisis support',
    help: 'A discussion with the One Point worker/Team Manager will take place {timescale:discuss-one-point-case}, to find out whether to escalate the case to the locality Families First Team. Until then, answer “Not known”.',
    kind: 'fact',
    answers: 'choice',
    readings: {},
    options: {
      'not-such-a-case': { label: 'Not such a case', means: 'yes' },
      escalated: { label: 'Such a case, to be escalated to Families First', means: 'yes' },
      remains: { label: 'Such a case, and it remains with One Point', means: 'no' },
    },
    sources: [{ section: 'referral-process', ref: '3' }],
  },
  'disability-linked': {
    question: 'Is the need linked to disability rather than relationship breakdown?',
    statement: 'The need is not linked to disability, or the service has a role beside it',
    help: 'Such cases are likely to require specialist intervention, but the service will consider whether it has a role in supporting relationship breakdown.',
    kind: 'judgement',
    answers: 'choice',
    readings: {
      role: 'the service finds a role to support relationship breakdown',
      'no-role': 'the service finds no role to support relationship breakdown',
    },
    options: {
      'not-linked': { label: 'No', means: 'yes' },
      linked: { label: 'Yes', means: { role: 'yes', 'no-role': 'no' } },
    },
    sources: [{ section: 'disability', ref: '13' }],
  },
} as const satisfies Record<string, Criterion<SectionId>>;
