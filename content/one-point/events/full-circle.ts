import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 15: happenings that the rules about Full Circle count from. */
export const fullCircleEvents = {
  'screening-assessment-meeting': {
    noun: 'the Screening Assessment Meeting',
    question: 'When was the Screening Assessment Meeting with Full Circle?',
  },
  'full-circle-assessment-completed': {
    noun: 'completion of the Full Circle Assessment',
    question: 'When was the Full Circle Assessment completed in LL?',
  },
  'full-circle-progress-reviewed': {
    noun: 'the last review of progress with the family and the Full Circle Social Worker',
    question: 'When was progress last reviewed with the family and the Full Circle Social Worker?',
    note: 'The document does not say from when the first review counts. The Screening Assessment Meeting may be meant.',
  },
  'full-circle-last-contact': {
    noun: 'the last contact with the family, virtually or by telephone',
    question: 'When was the last contact with the family, virtually or by telephone?',
    note: 'The document does not say from when the first contact counts.',
  },
} as const satisfies Record<string, CaseEvent>;
