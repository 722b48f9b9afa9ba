import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 7: happenings that the rules about assessing needs in the Intensive Family Support Team count from. */
export const assessmentEvents = {
  'child-last-seen': {
    noun: 'the day on which the child was last seen',
    question: 'When was the child last seen?',
    note: 'The document does not say from when the first time counts.',
  },
  'baby-last-visited': {
    noun: 'the last visit of the professional support network to the child',
    question: 'When did the professional support network last visit the child?',
    note: 'The document does not say from when the first visit counts.',
  },
  'ops-last-contact': {
    noun: 'the OPS worker’s last face to face or group contact',
    question: 'When was the OPS worker’s last face to face or group contact?',
    note: 'The document does not say from when the first contact counts.',
  },
  'ifst-assessment-completed': {
    noun: 'completion of the assessment in the Intensive Family Support Team',
    question: 'When was the assessment completed, in a case of the Intensive Family Support Team?',
    note: 'The document does not say whether an assessment is complete before or after the manager’s oversight.',
  },
  'episode-opened': {
    noun: 'the opening of the episode on LiquidLogic',
    question: 'When was the episode opened on LiquidLogic?',
  },
} as const satisfies Record<string, CaseEvent>;
