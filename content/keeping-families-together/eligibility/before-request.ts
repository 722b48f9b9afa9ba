import type { EligibilityCheck, YesNoCriterion } from '../../../src/eligibility/index.ts';
import type { SectionId } from '../procedure.ts';

const sources = [{ section: 'service-request', ref: '5 step 1' }] as const;

/** What step 1 asks for before the request, apart from the criteria. */
export const beforeRequest = {
  'manager-discussion': {
    question:
      'Has the allocated Assessment and Safeguarding Social Worker had the discussion with their Team Manager?',
    statement:
      'The allocated Assessment and Safeguarding Social Worker has had the discussion with their Team Manager',
    kind: 'fact',
    answers: 'yes-no',
    sources,
  },
  'family-discussion': {
    question: 'Has Keeping Families Together support been discussed with the family?',
    statement: 'Keeping Families Together support has been discussed with the family',
    kind: 'fact',
    answers: 'yes-no',
    sources,
  },
  consent: {
    question: 'Has consent been gained?',
    statement: 'Consent has been gained',
    help: 'The document does not say who gives it or in what form, and names no exception for a crisis.',
    kind: 'fact',
    answers: 'yes-no',
    sources,
  },
} as const satisfies Record<string, YesNoCriterion<SectionId>>;

/** What step 1 puts before the request: nobody is said to fit while one of them is not met or not known. */
export const preconditions = [
  {
    criterion: 'manager-discussion',
    first:
      'the discussion between the allocated Assessment and Safeguarding Social Worker and their Team Manager',
  },
  {
    criterion: 'family-discussion',
    first: 'discuss Keeping Families Together support with the family',
  },
  { criterion: 'consent', first: 'gain consent' },
] as const satisfies NonNullable<EligibilityCheck<string, SectionId>['preconditions']>;

/** The list that the check prints beside its outcome. */
export const beforeYouEmail = {
  heading: 'Before you e-mail',
  items: [
    {
      text: 'Criteria: the Social Worker must ensure that the child or young person meets the service referral criteria of section 3.',
      sources,
    },
    {
      text: 'Consent: the Social Worker must have discussed support from Keeping Families Together with the family, and gained consent.',
      sources,
    },
    {
      text: 'Manager: the e-mail follows the discussion between the allocated Assessment and Safeguarding Social Worker and their Team Manager.',
      sources,
    },
    { text: 'Number: the e-mail includes the family’s Liquidlogic number.', sources },
    {
      text: 'Addressees: the e-mail goes to the Keeping Families Together Advanced Practitioner and the Keeping Families Together Team Manager, and requests a panel to discuss support.',
      sources,
    },
  ],
} as const satisfies NonNullable<EligibilityCheck<string, SectionId>['before']>;
