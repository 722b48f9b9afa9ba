import type { Question } from './question.ts';

/** Section 5, steps 4 and 5. */
export const reviewQuestions = {
  'plan-checkpoints': {
    kind: 'ambiguity',
    title: 'How often checkpoints come, and how soon delays are acted on',
    text: 'The plan sets its own timescales and “regular checkpoints”. The document gives no figure for them, and does not say whether checkpoints are the reviews. It names nobody who acts on delays or reviews the plan on a change, and no time for it. Where there is a lead worker, that worker has responsibility for plans and reviews.',
    ask: ['lead-worker', 'team-manager'],
    sources: [
      { section: 'service-request', ref: '5 step 5' },
      { section: 'service-request', ref: '5 step 4' },
      { section: 'service-request', ref: '5 step 2' },
    ],
    affects: {
      timescales: ['agreed-actions', 'regular-checkpoints', 'act-on-delays', 'review-on-change'],
      maps: ['visit-to-reviews'],
    },
  },
  'start-of-reviews': {
    kind: 'ambiguity',
    title: 'From which day reviews are counted',
    text: 'Reviews take place {timescale:reviews} from the “initial 10 day plan”. The document does not say whether that is the day on which the plan was completed, or the day on which it fell due.',
    readings: ['The day on which the plan is completed.', 'The day on which the plan falls due.'],
    ask: ['team-manager', 'lead-worker'],
    sources: [{ section: 'service-request', ref: '5 step 5' }],
    affects: { timescales: ['reviews'], maps: ['visit-to-reviews', 'phases'] },
  },
  'who-reviews': {
    kind: 'missing step',
    title: 'Who holds a review and who takes part',
    text: 'Reviews take place and exit plans are agreed. The document does not say who holds or attends a review, or who agrees that support is no longer needed. Where there is a lead worker, that worker has responsibility for reviews.',
    ask: ['team-manager', 'lead-worker'],
    sources: [
      { section: 'service-request', ref: '5 step 5' },
      { section: 'service-request', ref: '5 step 2' },
    ],
    affects: {
      timescales: ['reviews', 'exit-plan', 'exit-phase'],
      maps: ['visit-to-reviews', 'phases'],
    },
  },
} as const satisfies Record<string, Question>;
