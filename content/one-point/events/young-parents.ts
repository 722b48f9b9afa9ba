import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 15: happenings that the rules about the Young Parent Programme count from. */
export const youngParentsEvents = {
  'young-parent-programme-started': {
    noun: 'the first day of the Young Parent Programme',
    question: 'On what date did the Young Parent Programme begin?',
  },
} as const satisfies Record<string, CaseEvent>;
