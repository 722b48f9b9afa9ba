import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 12: happenings that the rules about a change of lead professional count from. */
export const changeOfLeadEvents = {
  'step-down-to-hub-agreed': {
    noun: 'the decision to step the family down to the Family Hub Team',
    question: 'When was it decided to step the family down to the Family Hub Team?',
  },
  'transfer-to-hub': {
    noun: 'the transfer on LiquidLogic EHM to the Family Hub Team Manager',
    question: 'When was the family transferred on LiquidLogic EHM to the Family Hub Team Manager?',
  },
  'new-hub-worker-allocated': {
    noun: 'the allocation to the new worker in the Family Hub',
    question: 'When was the family allocated to the new worker in the Family Hub?',
  },
  'step-up-to-ifst-meeting': {
    noun: 'the Step-Up Meeting',
    question: 'When is the Step-Up Meeting at which the Family Hub’s family is discussed?',
  },
  'transfer-to-ifst': {
    noun: 'the transfer to the IFS Team Manager',
    question: 'When was the family transferred on LiquidLogic to the IFS Team Manager?',
  },
} as const satisfies Record<string, CaseEvent>;
