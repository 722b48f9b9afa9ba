import type { EligibilityCheck, Rule } from '../../../src/eligibility/index.ts';
import type { SectionId } from '../procedure.ts';
import type { RoleId } from '../roles.ts';
import {
  afterTheCheck,
  beforeTheTransfer,
  everyTransferRule,
  preconditions,
} from './after-the-check.ts';
import { beforeTheMeeting, everyTransfer } from './on-file.ts';

const sources = [{ section: 'transfers', ref: '8.1.3' }] as const;

const relevantDocument = 'there is no recent single assessment, and the document is relevant';

const documents = [
  { criterion: 'review-minutes' },
  { criterion: 'conference-report' },
  { criterion: 'smart-plan' },
  { criterion: 'clear-transfer-summary' },
] as const satisfies readonly Rule[];

const recent = { criterion: 'recent-assessment' } as const satisfies Rule;

/** Sections 8.1.1, 8.1.3 and 8.1.4: what is on file when a CS&S children’s team transfers. */
export const transferFromCsAndS = {
  title: 'Is a transfer from a CS&S children’s team ready for the workflow meeting?',
  summary:
    'The plan, the endorsement, the record of consent and, without a recent single assessment, the documents of 8.1.3. The document gives these as examples, and does not say whether all of them are needed. Both readings are worked out. Whether the child or young person fits the service has a checker of its own.',
  sources: [
    { section: 'transfers', ref: '8.1.1' },
    { section: 'transfers', ref: '8.1.3' },
    { section: 'transfers', ref: '8.1.4' },
    { section: 'threshold', ref: '5.1' },
    { section: 'threshold', ref: '5.3' },
  ],
  groups: [
    { heading: 'For every transfer', criteria: everyTransfer },
    {
      heading: 'From CS&S children’s teams',
      hint: 'Relevant documents will be required if there is no recent single assessment. Choose “Does not apply” for a document that is not relevant.',
      criteria: {
        'recent-assessment': {
          question: 'Is there a recent single assessment?',
          statement: 'There is a recent single assessment',
          help: 'The document does not say how recent it must be.',
          kind: 'judgement',
          answers: 'yes-no',
          sources,
        },
        'review-minutes': {
          question: 'Are there recent review minutes?',
          statement: 'There are recent review minutes',
          kind: 'fact',
          answers: 'yes-no',
          appliesIf: relevantDocument,
          sources,
        },
        'conference-report': {
          question: 'Is there a social worker report to case conference?',
          statement: 'There is a social worker report to case conference',
          kind: 'fact',
          answers: 'yes-no',
          appliesIf: relevantDocument,
          sources,
        },
        'smart-plan': {
          question: 'Is there a SMART child in need plan?',
          statement: 'There is a SMART child in need plan',
          kind: 'judgement',
          answers: 'yes-no',
          appliesIf: relevantDocument,
          sources,
        },
        'clear-transfer-summary': {
          question: 'Is a clear transfer summary on the child/young person’s file?',
          statement: 'A clear transfer summary is on the child/young person’s file',
          help: 'The document puts “on the child/young person’s file” after this one. The words may be meant for all four.',
          kind: 'judgement',
          answers: 'yes-no',
          appliesIf: relevantDocument,
          sources,
        },
      },
    },
    {
      heading: 'Before the meeting',
      hint: 'It turns no transfer away, but it comes first; so do the endorsement and the record of consent.',
      criteria: beforeTheMeeting,
    },
  ],
  readings: [
    {
      id: 'every-example',
      text: 'without a recent single assessment, each of the four documents that is relevant is needed',
      rule: { all: [...everyTransferRule, { any: [recent, { all: documents }] }] },
    },
    {
      id: 'any-example',
      text: 'the four documents are examples, and any one of them is enough without a recent single assessment',
      rule: { all: [...everyTransferRule, { any: [recent, ...documents] }] },
    },
  ],
  preconditions,
  talkTo: 'sf-team-manager',
  next: afterTheCheck,
  before: beforeTheTransfer,
} as const satisfies EligibilityCheck<RoleId, SectionId>;
