import type { DutyRule } from './rule.ts';

const section = 'pre-birth-recording-and-review';

/** Chapter 15: how pre-birth interventions are recorded, and what is uploaded. */
export const preBirthRecordingDuties = {
  'pre-birth-record-in-lcs': {
    who: 'not stated',
    strength: 'should',
    text: 'Pre-birth interventions for the child and family should be recorded in LiquidLogic, in LCS.',
    stages: ['partners', 'records'],
    sources: [{ section, ref: 'Chapter 15, Where interventions need to be recorded?' }],
  },
  'pre-birth-record-includes': {
    who: 'not stated',
    strength: 'should',
    text: 'In all cases, the record of a pre-birth intervention should include all of these:',
    stages: ['partners', 'records'],
    sources: [{ section, ref: 'Chapter 15, What needs to be recorded?' }],
  },
  'pre-birth-upload': {
    who: 'not stated',
    strength: 'should',
    text: 'Direct work in a pre-birth intervention, such as work plans, quizzes, photographs and resources, should be uploaded to the case file on LiquidLogic.',
    stages: ['partners', 'records'],
    sources: [{ section, ref: 'Chapter 15, Uploading documents and resources used' }],
  },
} as const satisfies Record<string, DutyRule>;
