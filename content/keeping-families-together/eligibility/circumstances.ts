import type { YesNoCriterion } from '../../../src/eligibility/index.ts';
import type { SectionId } from '../procedure.ts';

const sources = [{ section: 'what-the-service-does', ref: '2' }] as const;

/** The circumstances of section 2 in which the service will work with families. */
export const circumstances = {
  'before-care': {
    question:
      'Is this before entering care, with the child or young person identified as being at imminent risk of needing it?',
    statement:
      'The child or young person is not yet in care and is identified as being at imminent risk of needing it',
    kind: 'judgement',
    answers: 'yes-no',
    sources,
  },
  'emergency-placement': {
    question: 'Has the child been placed in an emergency, or using police protection powers?',
    statement: 'The child has been placed in an emergency or using police protection powers',
    kind: 'fact',
    answers: 'yes-no',
    sources,
  },
  'return-plan': {
    question: 'Is a plan agreed for the child or young person to return from care to their family?',
    statement: 'A plan is agreed for the child or young person to return from care to their family',
    kind: 'fact',
    answers: 'yes-no',
    sources,
  },
  'longer-term-placement': {
    question:
      'Is there a risk that the child or young person will be unable to remain in their longer term placement?',
    statement:
      'There is a risk that the child or young person will be unable to remain in their longer term placement',
    kind: 'judgement',
    answers: 'yes-no',
    sources,
  },
  newborn: {
    question:
      'Is there a risk that a newborn baby will enter care, or will not be able to stay within their family?',
    statement:
      'There is a risk that a newborn baby will enter care or will not be able to stay within their family',
    kind: 'judgement',
    answers: 'yes-no',
    sources,
  },
  'public-law-outline': {
    question:
      'Is the family supported under the Public Law Outline process, without sufficient progress from alternative strategies and support?',
    statement:
      'The family is supported under the Public Law Outline process, and alternative strategies and support have not brought sufficient progress',
    kind: 'judgement',
    answers: 'yes-no',
    sources,
  },
} as const satisfies Record<string, YesNoCriterion<SectionId>>;
