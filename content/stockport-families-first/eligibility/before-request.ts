import type { Criterion, EligibilityCheck } from '../../../src/eligibility/index.ts';
import type { SectionId } from '../procedure.ts';

const request = [{ section: 'request', ref: '5 step 1' }] as const;
const notification = [{ section: 'notification-and-assessment', ref: '5 step 2, table' }] as const;

/** What step 1 and section 4 say of the young person, apart from the priority measures. */
export const beforeRequest = {
  known: {
    question: 'Is the young person known to children’s social care services?',
    statement: 'The young person is known to children’s social care services',
    help: 'These words may go with all the teams, or with Out of Hours alone. Our note: the check asks for it throughout.',
    kind: 'fact',
    answers: 'yes-no',
    sources: request,
  },
  'at-risk': {
    question: 'Is the young person at risk of coming into care?',
    statement: 'The young person is at risk of coming into care',
    help: 'Step 1 says “at risk”. The measure of section 3 says “at imminent risk”. Sections 1, 3 and 4 also have children who are looked after already, with work towards their rehabilitation home. Whether step 1 covers them is not said: answer no for such a child, and ask.',
    kind: 'judgement',
    answers: 'yes-no',
    sources: request,
  },
  area: {
    question: 'Does the young person live within the determined boundaries of Stockport?',
    statement:
      'The young person lives within the determined boundaries of Stockport, or a manager has approved work beyond them',
    help: 'The document does not describe the boundaries, or say which manager approves.',
    kind: 'fact',
    answers: 'choice',
    readings: {},
    options: {
      within: { label: 'Yes', means: 'yes' },
      approved: { label: 'No, and a manager has approved it', means: 'yes' },
      beyond: { label: 'No, and no manager has approved it', means: 'no' },
    },
    sources: [{ section: 'hours-base-and-roles', ref: '4, Where' }],
  },
} as const satisfies Record<string, Criterion<SectionId>>;

/** What comes first: nobody is said to fit while one of them is not met or not known. */
export const preconditions = [
  {
    criterion: 'known',
    first: 'establish that the young person is known to children’s social care services',
  },
  {
    criterion: 'at-risk',
    first:
      'establish that the young person is at risk of coming into care, or ask the Team Manager how step 1 applies to one who is looked after already',
  },
  {
    criterion: 'area',
    first:
      'establish that the young person lives within the determined boundaries of Stockport, or gain a manager’s approval for work beyond them',
  },
] as const satisfies NonNullable<EligibilityCheck<string, SectionId>['preconditions']>;

/** The list that the check prints beside its outcome. */
export const beforeYouAsk = {
  heading: 'To have in hand for the request',
  items: [
    {
      text: 'Form: a request is made by completing the Stockport Families First Team Referral Form.',
      sources: request,
    },
    {
      text: 'In writing: initial enquiries can be taken verbally, but must {timescale:written-follow-up} be followed up by a written initial referral form and risk assessment.',
      sources: notification,
    },
    {
      text: 'Family: when the notification is received, there is a check that the family are aware. If not, they need to be made aware. The document does not say by whom.',
      sources: notification,
    },
    {
      text: 'Details: there is also a check that the family details that are required are available.',
      sources: notification,
    },
  ],
} as const satisfies NonNullable<EligibilityCheck<string, SectionId>['before']>;
