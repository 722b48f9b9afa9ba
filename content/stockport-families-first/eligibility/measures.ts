import type { Criterion, YesNoCriterion } from '../../../src/eligibility/index.ts';
import type { SectionId } from '../procedure.ts';

const sources = [{ section: 'referral-criteria', ref: '3' }] as const;

/** The first of the priority measures of section 3, in its two parts: the age range, and the younger siblings. */
export const age = {
  age: {
    question: 'How old is the child or young person?',
    statement: 'The child or young person is {figure:age-range}',
    help: 'Answer for one child. Where the referral is about several, go through the check for each of them. Sections 1, 2 and 4 give the age range as well; by section 2 the team will be focusing “primarily” on it.',
    kind: 'fact',
    answers: 'choice',
    readings: {
      'reached-counts': 'a young person who is {figure:age-range:max} is within the age range',
      'not-yet-reached':
        'only a young person who is not yet {figure:age-range:max} is within the age range',
    },
    options: {
      younger: { label: 'Under {figure:age-range:max}', means: 'yes' },
      'upper-age': {
        label: '{figure:age-range:max}, until the next birthday',
        means: { 'reached-counts': 'yes', 'not-yet-reached': 'no' },
      },
      older: { label: 'Older than that', means: 'no' },
    },
    sources: [
      { section: 'referral-criteria', ref: '3' },
      { section: 'the-team', ref: '1' },
      { section: 'crisis-intervention', ref: '2' },
      { section: 'aims-and-outcomes', ref: '4, aims' },
    ],
  },
  'younger-sibling': {
    question: 'Is this a younger sibling for whom a risk of entry to care is identified?',
    statement: 'This is a younger sibling for whom a risk of entry to care is identified',
    help: 'The document adds this to the age range with “however”. It does not say which siblings are meant, whose risk, or who identifies it.',
    kind: 'judgement',
    answers: 'yes-no',
    sources,
  },
} as const satisfies Record<string, Criterion<SectionId>>;

/** The other priority measures of section 3, in its order. */
export const measures = {
  'imminent-risk': {
    question: 'Is the young person at imminent risk of entry to care?',
    statement: 'The young person is at imminent risk of entry to care',
    help: 'The document does not say how near imminent is.',
    kind: 'judgement',
    answers: 'yes-no',
    sources,
  },
  'rehabilitation-plan': {
    question: 'Is there a rehabilitation to home plan that is in danger of breakdown?',
    statement: 'A rehabilitation to home plan is in danger of breakdown',
    kind: 'judgement',
    answers: 'yes-no',
    appliesIf: 'there is a rehabilitation to home plan',
    sources,
  },
  'missing-or-exploitation': {
    question:
      'Is a child or young person identified, by the Domestic Abuse Child Sexual Exploitation Team / GMP Missing Officers, as at risk of coming into care? The risk is due to frequent missing episodes and/or risk of sexual exploitation.',
    statement:
      'A child or young person is identified, by the Domestic Abuse Child Sexual Exploitation Team / GMP Missing Officers, as at risk of coming into care, through frequent missing episodes and/or risk of sexual exploitation',
    help: 'The judgement is theirs. The document does not say how often is frequent.',
    kind: 'judgement',
    answers: 'yes-no',
    sources,
  },
  'family-breakdown': {
    question:
      'Is there family breakdown, related in some way to the child’s behavioural difficulties?',
    statement:
      'There is family breakdown, related in some way to the child’s behavioural difficulties',
    kind: 'judgement',
    answers: 'yes-no',
    sources,
  },
  'no-boundaries': {
    question: 'Do the parents set no effective boundaries?',
    statement: 'The parents set no effective boundaries',
    kind: 'judgement',
    answers: 'yes-no',
    sources,
  },
  'self-care': {
    question:
      'Is the use of self-care skills neglected, due to alternative priorities, e.g. substance misuse?',
    statement:
      'The use of self-care skills is neglected, due to alternative priorities, e.g. substance misuse',
    help: 'The document does not say whose self-care is meant.',
    kind: 'judgement',
    answers: 'yes-no',
    sources,
  },
  conflict: {
    question: 'Is there a high level of conflict/aggression between parents, child and siblings?',
    statement: 'There is a high level of conflict/aggression between parents, child and siblings',
    kind: 'judgement',
    answers: 'yes-no',
    sources,
  },
  exclusion: {
    question: 'Is there a permanent exclusion from school, or a risk of permanent exclusion?',
    statement: 'There is a permanent exclusion from school, or a risk of permanent exclusion',
    help: 'The document does not say whose. Our note: an exclusion is a fact; whether there is a risk of one is a judgement.',
    kind: 'judgement',
    answers: 'yes-no',
    sources,
  },
  'good-enough-parenting': {
    question: 'Are the parents unable to provide “good enough” parenting “that is adequate”?',
    statement: 'The parents are unable to provide “good enough” parenting “that is adequate”',
    help: 'The document does not say whether these are two tests.',
    kind: 'judgement',
    answers: 'yes-no',
    sources,
  },
  'socially-excluded': {
    question: 'Is the family chronically socially excluded?',
    statement: 'The family is chronically socially excluded',
    kind: 'judgement',
    answers: 'yes-no',
    sources,
  },
  'inconsistent-parents': {
    question: 'Are the parents inconsistent / highly critical or apathetic towards the child?',
    statement: 'The parents are inconsistent / highly critical or apathetic towards the child',
    kind: 'judgement',
    answers: 'yes-no',
    sources,
  },
  'no-network': {
    question: 'Is it so that no supportive network is currently available?',
    statement: 'No supportive network is currently available',
    kind: 'judgement',
    answers: 'yes-no',
    sources,
  },
} as const satisfies Record<string, YesNoCriterion<SectionId>>;
