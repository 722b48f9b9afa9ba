import type { Criterion } from '../../../src/eligibility/index.ts';
import type { SectionId } from '../procedure.ts';

/** Whom the service works with, and what the single assessment has to come to. */
export const assessed = {
  age: {
    question: 'How old is the child or young person?',
    statement: 'The child or young person is {figure:age-range}',
    help: 'Answer for one child or young person. Where the referral is about several, go through the check for each of them.',
    kind: 'fact',
    answers: 'choice',
    readings: {
      widest:
        'a young person who is {figure:age-range:max} is within the ages, and so is a child before birth',
      narrowest:
        'only a child who is born and a young person who is not yet {figure:age-range:max} are within the ages',
    },
    options: {
      younger: { label: 'Under {figure:age-range:max}', means: 'yes' },
      unborn: { label: 'Not yet born', means: { widest: 'yes', narrowest: 'no' } },
      'upper-age': {
        label: '{figure:age-range:max}, until the next birthday',
        means: { widest: 'yes', narrowest: 'no' },
      },
      older: { label: 'Older than that', means: 'no' },
    },
    sources: [{ section: 'the-team', ref: '3.1' }],
  },
  'single-assessment': {
    question: 'Is a single assessment by a social worker complete?',
    statement: 'A single assessment by a social worker is complete',
    kind: 'fact',
    answers: 'yes-no',
    sources: [
      { section: 'the-team', ref: '3.3' },
      { section: 'threshold', ref: '5.1' },
      { section: 'threshold', ref: '5.2' },
    ],
  },
  'tier-3': {
    question: 'Does the single assessment conclude that tier 3 services are appropriate?',
    statement: 'The single assessment concludes that tier 3 services are appropriate',
    kind: 'judgement',
    answers: 'yes-no',
    sources: [{ section: 'the-team', ref: '3.3' }],
  },
  'threshold-evidenced': {
    question: 'Is it evidenced that the threshold for ongoing intervention is met?',
    statement: 'It is evidenced that the threshold for ongoing intervention is met',
    help: 'The document does not say whether this threshold, tier 3 and “child in need” are one.',
    kind: 'judgement',
    answers: 'yes-no',
    sources: [{ section: 'threshold', ref: '5.1' }],
  },
  'needs-and-risks': {
    question: 'Are clear needs and risks identified?',
    statement: 'Clear needs and risks are identified',
    kind: 'judgement',
    answers: 'yes-no',
    sources: [{ section: 'threshold', ref: '5.1' }],
  },
  'child-in-need': {
    question:
      'As an outcome of the single assessment, has the social worker determined a ‘child in need’, in line with the Children Act 1989?',
    statement:
      'The social worker has determined that the child or young person is a ‘child in need’, in line with the Children Act 1989',
    kind: 'judgement',
    answers: 'yes-no',
    sources: [{ section: 'threshold', ref: '5.2' }],
  },
  'plan-in-place': {
    question: 'Which plan does the child or young person have?',
    statement: 'The child or young person has a child in need plan',
    help: 'The service is for children with a child in need plan. A referral requires a proposed plan. The document does not say whether the two are one. Families with no recourse to public funds are included where a Child in Need Plan is in place.',
    kind: 'fact',
    answers: 'choice',
    readings: {},
    options: {
      'child-in-need-plan': { label: 'A child in need plan', means: 'yes' },
      'proposed-plan': { label: 'A proposed plan of intervention only', means: 'unknown' },
      neither: { label: 'Neither', means: 'no' },
    },
    sources: [
      { section: 'the-team', ref: '3.3' },
      { section: 'threshold', ref: '5.2' },
      { section: 'threshold', ref: '5.3' },
      { section: 'about-this-document', ref: '1.3' },
    ],
  },
} as const satisfies Record<string, Criterion<SectionId>>;

/** Consent to the service. */
export const consent = {
  consent: {
    question:
      'Does the family consent to ongoing support and intervention from the Strengthening Families Team?',
    statement:
      'The family consents to ongoing support and intervention from the Strengthening Families Team',
    help: 'The document does not say whose consent is needed: both parents’, or the child or young person’s.',
    kind: 'fact',
    answers: 'yes-no',
    sources: [
      { section: 'threshold', ref: '5.1' },
      { section: 'the-team', ref: '3.4' },
    ],
  },
} as const satisfies Record<string, Criterion<SectionId>>;
