import type { Criterion } from '../../../src/eligibility/index.ts';
import type { SectionId } from '../procedure.ts';

/** What every transfer of a child in need has on file. */
export const everyTransfer = {
  'plan-prepared': {
    question:
      'Is a child in need plan prepared that outlines the reasons for the threshold being met, and the strengths and difficulties?',
    statement:
      'A child in need plan is prepared that outlines the reasons for the threshold being met, and the strengths and difficulties',
    help: 'The document says that it should be. The strengths and difficulties are those within the child/young person and family’s network. Who prepares the plan is not said.',
    kind: 'fact',
    answers: 'yes-no',
    sources: [{ section: 'transfers', ref: '8.1.1' }],
  },
  'plan-outcomes': {
    question:
      'Does the plan outline the proposed outcomes, and the consideration for referral into the Strengthening Families Team?',
    statement:
      'The plan outlines the proposed outcomes, and the consideration for referral into the Strengthening Families Team',
    help: 'The document says that it should.',
    kind: 'fact',
    answers: 'yes-no',
    sources: [{ section: 'transfers', ref: '8.1.1' }],
  },
  'plan-endorsed': {
    question: 'Has the team manager from the referring team endorsed “this”?',
    statement: 'The team manager from the referring team has endorsed “this”, as 8.1.1 has it',
    help: '“This” may be the child in need plan, or the consideration for referral that it outlines: the document does not say which. It will need to be endorsed, to enable the transfer request to be made.',
    kind: 'fact',
    answers: 'yes-no',
    sources: [{ section: 'transfers', ref: '8.1.1' }],
  },
  'plan-with-the-family': {
    question:
      'Is there a proposed plan, completed with the family, that is clear and measurable at child in need level?',
    statement:
      'There is a proposed plan, completed with the family, that is clear and measurable at child in need level',
    help: 'A referral will require it. The document does not say whether it is the plan of 8.1.1.',
    kind: 'judgement',
    answers: 'yes-no',
    sources: [{ section: 'threshold', ref: '5.3' }],
  },
  'consent-recorded': {
    question: 'Has the transferring team recorded the family’s consent on the child’s file?',
    statement: 'The transferring team has recorded the family’s consent on the child’s file',
    help: 'It will need to be recorded.',
    kind: 'fact',
    answers: 'yes-no',
    sources: [{ section: 'threshold', ref: '5.1' }],
  },
} as const satisfies Record<string, Criterion<SectionId>>;

/** What is done before the meeting, apart from the papers. */
export const beforeTheMeeting = {
  'transfer-list': {
    question:
      'Has the referring team manager/operations manager added the children identified to the transfer list?',
    statement:
      'The referring team manager/operations manager has added the children identified to the transfer list',
    help: 'They can add them, to enable the case transfer to be considered. The template is not the live document: do not add names to it. By when they must be on the list is not said.',
    kind: 'fact',
    answers: 'yes-no',
    sources: [{ section: 'transfers', ref: '8.1.4' }],
  },
} as const satisfies Record<string, Criterion<SectionId>>;
