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
  'next-taf-at-step-down': {
    noun: 'the next TAF after the step down to the Family Hub Team',
    question: 'When is the next TAF after the step down to the Family Hub Team?',
    note: 'Only if it is agreed that a TAF is still appropriate.',
  },
  'step-up-to-ifst-meeting': {
    noun: 'the Step-Up Meeting',
    question: 'When is the Step-Up Meeting at which the Family Hub’s family is discussed?',
  },
  'transfer-to-ifst': {
    noun: 'the transfer to the IFS Team Manager',
    question: 'When was the family transferred on LiquidLogic to the IFS Team Manager?',
  },
  'next-taf-at-step-up': {
    noun: 'the next TAF after the step up from the Family Hub Team',
    question: 'When is the next TAF after the step up from the Family Hub Team?',
    note: 'Only if a TAF is already in place.',
  },
} as const satisfies Record<string, CaseEvent>;
