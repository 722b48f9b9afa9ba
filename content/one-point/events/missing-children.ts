import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 15: happenings that the rules about children missing from home count from. */
export const missingChildrenEvents = {
  'young-person-returned': {
    noun: 'the young person’s return home',
    question: 'When did the young person return home?',
    note: 'The document does not say that the time counts from the return.',
  },
  'missing-email-received': {
    noun: 'the email about the missing episode',
    question: 'When did you receive the email about the missing episode?',
    note: 'The email comes from Supporting Solutions business support. It may come before the young person has returned.',
  },
  'missing-information-added': {
    noun: 'the missing and found information being added to the system',
    question: 'When was the missing and found information added to the system?',
  },
} as const satisfies Record<string, CaseEvent>;
