import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 15: happenings that the rules about the Family Health Service and its pathways count from. */
export const familyHealthServiceEvents = {
  'health-visitor-request-allocated': {
    noun: 'allocation to the Early Help Practitioner, on a Health Visitor’s request',
    question:
      'When did the Family Hub Team Manager allocate an Early Help Practitioner, on the Health Visitor’s request?',
  },
  'health-visitor-work-started': {
    noun: 'the start of the work that a Health Visitor requested',
    question: 'When did the work that the Health Visitor requested begin?',
    note: 'The document does not say what begins the work: the contact with the lead professional, or a first session.',
  },
} as const satisfies Record<string, CaseEvent>;
