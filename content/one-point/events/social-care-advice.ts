import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 15: happenings that the rules about social care advice to EHC plans, and SENDIASS count from. */
export const socialCareAdviceEvents = {
  'advice-email': {
    noun: 'the e-mail by SEND Business Services',
    question: 'When did SEND Business Services e-mail the One Point Lead Professional?',
  },
  'advice-requested': {
    noun: 'the request for social care advice',
    question: 'When did the SEND Caseworker submit the Early Help Support Request?',
  },
  'advice-in-tray': {
    noun: 'the arrival of the request in the IFS Manager’s tray',
    question: 'When was the request for social care advice put into the IFS Manager’s tray?',
  },
  'advice-allocated': {
    noun: 'the allocation to the One Point Lead Professional',
    question: 'When was the request for social care advice allocated to the Lead Professional?',
  },
  'draft-plan-sent': {
    noun: 'the sending of the EHC plan',
    question: 'When was the EHC plan sent to the Lead Professional?',
    note: 'A draft is agreed in the Multi Agency Meeting. Then the document has “the plan” sent, and does not say whether it is the draft.',
  },
  'closed-to-one-point': {
    noun: 'the family’s closure to One Point',
    question: 'When was the family closed to the One Point Service?',
    note: 'The document does not say which step of closure this is: the date agreed, or the manager’s sign off.',
  },
  'multi-agency-meeting': {
    noun: 'the Multi Agency Meeting',
    question: 'When is the Multi Agency Meeting on the EHC Assessment?',
  },
} as const satisfies Record<string, CaseEvent>;
