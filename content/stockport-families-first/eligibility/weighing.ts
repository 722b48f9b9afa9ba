import type { Criterion } from '../../../src/eligibility/index.ts';
import type { SectionId } from '../procedure.ts';

/** Step 1: the Team Manager’s own weighing of a referral, which no sum of the measures can stand for. */
export const weighing = {
  weighing: {
    question:
      'What has the Team Manager decided, weighing the referral on urgency and capacity to change and impact?',
    statement: 'The Team Manager has given the referral priority',
    help: 'This is the Team Manager’s judgement. The measures are not added up: the document gives none of them a weight.',
    kind: 'judgement',
    answers: 'choice',
    readings: {
      decides: 'a referral fits only once the Team Manager has given it priority',
      orders: 'the Team Manager’s priority only sets the order of the referrals',
    },
    options: {
      'not-weighed': {
        label: 'Nothing yet',
        means: { decides: 'no', orders: 'not applicable' },
      },
      priority: { label: 'To give it priority', means: 'yes' },
      'no-priority': {
        label: 'Not to give it priority',
        means: { decides: 'no', orders: 'not applicable' },
      },
    },
    sources: [
      { section: 'request', ref: '5 step 1' },
      { section: 'referral-criteria', ref: '3' },
    ],
  },
} as const satisfies Record<string, Criterion<SectionId>>;
