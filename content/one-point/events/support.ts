import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 9: happenings that the rules about support and the Family Hub offer count from. */
export const supportEvents = {
  'hub-work-started': {
    noun: 'the start of the work in the Family Hub',
    question: 'When did the Family Hub’s work with the family begin?',
    note: 'The document does not say what begins the work: a first visit, a plan or a first session.',
  },
} as const satisfies Record<string, CaseEvent>;
