import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 11: happenings that the rules about record keeping count from. */
export const recordsEvents = {
  'work-recorded': {
    noun: 'the contact or the other work that is recorded',
    question: 'When did the contact, or the other work that is recorded, take place?',
    note: 'The document does not say from when the time to record counts.',
  },
  'record-made': {
    noun: 'the making of the record',
    question: 'When was the record made?',
    note: 'The document does not say that a record may first be made elsewhere than on LiquidLogic EHM.',
  },
  'last-chronology-update': {
    noun: 'the last update of the chronology',
    question: 'When was the chronology last brought up to date?',
  },
} as const satisfies Record<string, CaseEvent>;
