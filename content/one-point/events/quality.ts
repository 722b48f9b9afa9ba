import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 14: happenings that the rules about performance and quality count from. */
export const qualityEvents = {
  'performance-clinic': {
    noun: 'the performance clinic',
    question: 'When is the performance clinic?',
  },
} as const satisfies Record<string, CaseEvent>;
