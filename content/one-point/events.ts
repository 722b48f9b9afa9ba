import type { CaseEvent } from '../../src/timescale/event.ts';

/** The happenings that timescales of this procedure count from, or back from. */
export const events = {
  'request-received': {
    noun: 'receipt of the request by the Early Help Triage Worker',
    question: 'When did the Early Help Triage Worker receive the request?',
  },
} as const satisfies Record<string, CaseEvent>;

export type EventId = keyof typeof events;
