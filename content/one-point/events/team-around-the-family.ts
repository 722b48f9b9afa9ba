import type { CaseEvent } from '../../../src/timescale/index.ts';

/** Chapter 10: happenings that the rules about Team Around the Family meetings count from. */
export const teamAroundTheFamilyEvents = {
  'taf-meeting': {
    noun: 'the last TAF',
    question: 'When was the last TAF?',
    note: 'The initial TAF, or any TAF after it.',
  },
  'next-taf': {
    noun: 'the TAF that they are not attending',
    question: 'When is the TAF that they are not attending?',
  },
  'partner-invitation': {
    noun: 'the partner’s invitation to its TAF',
    question: 'When did the partner invite One Point to its TAF?',
    note: 'The document does not say from which day the months are counted back.',
  },
} as const satisfies Record<string, CaseEvent>;
