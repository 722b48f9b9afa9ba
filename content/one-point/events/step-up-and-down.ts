import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 12: happenings that the rules about step up and step down count from. */
export const stepUpAndDownEvents = {
  'step-up-down-meeting': {
    noun: 'the Step Up/Down Meeting',
    question: 'When is the Step Up/Down Meeting at which the family is discussed?',
  },
  'step-up-agreed': {
    noun: 'the agreement to step the family up to statutory services',
    question: 'When was it agreed to step the family up to statutory services?',
    note: 'Agreement may be reached through the Step Up/Step Down process or immediately. The document does not say between whom, or whether immediate action is itself the agreement.',
  },
} as const satisfies Record<string, CaseEvent>;
