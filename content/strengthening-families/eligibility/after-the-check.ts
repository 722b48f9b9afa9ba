import type { EligibilityCheck, Rule } from '../../../src/eligibility/index.ts';
import type { SectionId } from '../procedure.ts';
import type { RoleId } from '../roles.ts';

type Check = EligibilityCheck<RoleId, SectionId>;

/** What 8.1.1, 5.1 and 5.3 ask of every transfer. */
export const everyTransferRule = [
  { criterion: 'plan-prepared' },
  { criterion: 'plan-outcomes' },
  { criterion: 'plan-with-the-family' },
] as const satisfies readonly Rule[];

/** What comes first: no transfer is said to be ready while one of them is not met or not known. */
export const preconditions = [
  {
    criterion: 'plan-endorsed',
    first: 'the endorsement of the team manager from the referring team',
  },
  {
    criterion: 'consent-recorded',
    first: 'record the family’s consent on the child’s file',
  },
  {
    criterion: 'transfer-list',
    first:
      'add the children identified to the transfer list, as the referring team manager/operations manager can',
  },
] as const satisfies NonNullable<Check['preconditions']>;

/** What comes after either check of a transfer’s papers. */
export const afterTheCheck = {
  'likely fits': {
    text: 'The papers that the document asks for are there. The team will review the request at the workflow meeting.',
    map: 'workflow-meeting',
    section: 'transfers',
  },
  'does not appear to fit': {
    text: 'Something that the document asks for is not there. The document does not say what the meeting does then. Our note: complete it first, or ask a Strengthening Families team manager.',
    map: 'transfer-request',
    section: 'transfers',
  },
  'cannot tell yet': {
    text: 'Find out what is still open, and answer again. The papers stand in section 8.1.',
    map: 'transfer-request',
    section: 'transfers',
  },
  'talk to': {
    text: 'Ask a Strengthening Families team manager which documents the meeting needs.',
    map: 'transfer-request',
    section: 'transfers',
  },
} as const satisfies Check['next'];

/** What is for the transfer itself, and holds no request back from the meeting. */
export const beforeTheTransfer = {
  heading: 'Before the transfer',
  items: [
    {
      text: 'No recourse to public funds: the transferring team will be responsible for ensuring that a child in need plan which includes financial support is agreed {timescale:plan-before-transfer}.',
      sources: [{ section: 'no-recourse-to-public-funds', ref: '8.2.1' }],
    },
  ],
} as const satisfies NonNullable<Check['before']>;
