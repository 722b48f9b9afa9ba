import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 15: happenings that the rules about Team Around the Community count from. */
export const teamAroundTheCommunityEvents = {
  'tac-begun': {
    noun: 'the first session of the TAC intervention',
    question: 'When was the first session of the TAC intervention?',
  },
  'tac-agreed': {
    noun: 'the agreement with partners on the TAC programme of intervention',
    question: 'When was the programme of intervention agreed with partners?',
  },
  'tac-reviewed': {
    noun: 'the last review of TAC work',
    question: 'When was TAC work last reviewed?',
  },
} as const satisfies Record<string, CaseEvent>;
