import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 14: happenings that the rules about supervision, group learning and clinics count from. */
export const supervisionEvents = {
  'last-case-recording': {
    noun: 'the last case recording for the child',
    question: 'When was the last case recording for the child?',
    note: 'The document does not say from when it counts if nothing has been recorded for the child yet.',
  },
} as const satisfies Record<string, CaseEvent>;
