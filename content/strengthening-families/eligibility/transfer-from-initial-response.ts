import type { EligibilityCheck } from '../../../src/eligibility/index.ts';
import type { SectionId } from '../procedure.ts';
import type { RoleId } from '../roles.ts';
import {
  afterTheCheck,
  beforeTheTransfer,
  everyTransferRule,
  preconditions,
} from './after-the-check.ts';
import { beforeTheMeeting, everyTransfer } from './on-file.ts';

const notComplete =
  'Work cannot have been completed after a single assessment that is not complete.';

/** Sections 8.1.1, 8.1.2 and 8.1.4: what is on file when Initial Response transfers. */
export const transferFromInitialResponse = {
  title: 'Is a transfer from Initial Response ready for the workflow meeting?',
  summary:
    'The plan, the endorsement, the record of consent and, where it is due, the transfer summary. This is about the papers. Whether the child or young person fits the service has a checker of its own.',
  sources: [
    { section: 'transfers', ref: '8.1.1' },
    { section: 'transfers', ref: '8.1.2' },
    { section: 'transfers', ref: '8.1.4' },
    { section: 'threshold', ref: '5.1' },
    { section: 'threshold', ref: '5.3' },
  ],
  groups: [
    { heading: 'For every transfer', criteria: everyTransfer },
    {
      heading: 'From Initial Response',
      hint: 'Where the involvement was shorter, or work has not been completed, the document does not say what is required. The transfer summary is then left out.',
      criteria: {
        'single-assessment': {
          question: 'Is a single assessment by a social worker complete?',
          statement: 'A single assessment by a social worker is complete',
          kind: 'fact',
          answers: 'yes-no',
          sources: [
            { section: 'transfers', ref: '8.1.1' },
            { section: 'transfers', ref: '8.1.2' },
          ],
        },
        'transfer-summary': {
          question:
            'Has Initial Response been involved for {timescale:initial-response-involvement}, and has work been completed following the completion of a single assessment?',
          statement:
            'Where it is due, a transfer summary outlines the concerns, the aims, the objectives and any outstanding work',
          help: 'Where both are so, the summary should be completed. The document does not say from when the involvement counts.',
          kind: 'fact',
          answers: 'choice',
          readings: {},
          options: {
            completed: { label: 'Yes, and the transfer summary is completed', means: 'yes' },
            missing: { label: 'Yes, and it is not completed', means: 'no' },
            'not-due': { label: 'No', means: 'not applicable' },
          },
          sources: [{ section: 'transfers', ref: '8.1.2' }],
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
      id: 'every-paper',
      text: 'every paper must be there, and the transfer summary where it is due',
      rule: {
        all: [
          ...everyTransferRule,
          { criterion: 'single-assessment' },
          { criterion: 'transfer-summary' },
        ],
      },
    },
  ],
  preconditions,
  contradictions: [
    { answers: { 'single-assessment': 'no', 'transfer-summary': 'completed' }, text: notComplete },
    { answers: { 'single-assessment': 'no', 'transfer-summary': 'missing' }, text: notComplete },
  ],
  talkTo: 'sf-team-manager',
  next: afterTheCheck,
  before: beforeTheTransfer,
} as const satisfies EligibilityCheck<RoleId, SectionId>;
