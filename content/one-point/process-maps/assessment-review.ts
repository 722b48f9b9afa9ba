import type { OnePointMap } from './map.ts';

const reviewing = {
  section: 'assessment-oversight',
  ref: 'Chapter 7, Reviewing Assessments',
} as const;

/** Chapter 7: an assessment is updated or reviewed within an open episode. */
export const assessmentReview = {
  title: 'Updating or reviewing an assessment',
  summary: 'Which option on LiquidLogic an assessment within an open episode needs, and when.',
  sources: [reviewing],
  nodes: {
    'episode-is-open': {
      kind: 'start',
      text: 'An episode with an assessment is open to the One Point Service.',
      next: 'significant-change',
      sources: [reviewing],
    },
    'significant-change': {
      kind: 'decision',
      actor: { anyOf: ['ifst-manager'] },
      text: 'Are there changes to the family’s demographics or circumstances that the Team Manager deems significant?',
      exits: [
        { label: 'Yes', to: 'subsequent-assessment' },
        { label: 'No', to: 'open-for-so-long' },
      ],
      sources: [reviewing],
    },
    'subsequent-assessment': {
      kind: 'step',
      actor: 'not stated',
      text: 'The option Second or Subsequent Assessment can be selected to make updates.',
      next: 'open-for-so-long',
      sources: [reviewing],
    },
    'open-for-so-long': {
      kind: 'decision',
      actor: 'not stated',
      text: 'All assessments are expected to be reviewed {timescale:assessment-review}, if the episode remains open for this duration. Is it?',
      timescales: ['assessment-review'],
      exits: [
        { label: 'Yes', to: 'annual-review' },
        { label: 'No', to: 'no-review-due' },
      ],
      sources: [reviewing],
    },
    'annual-review': {
      kind: 'step',
      actor: 'not stated',
      text: 'For this review, select Review Assessment (Annual Review of C&F).',
      next: 'reviewed',
      sources: [reviewing],
    },
    reviewed: {
      kind: 'end',
      text: 'The assessment is reviewed.',
      outcome: 'done',
      sources: [reviewing],
    },
    'no-review-due': {
      kind: 'end',
      text: 'No review is due yet. If the episode remains open, one is expected {timescale:assessment-review}.',
      outcome: 'done',
      sources: [reviewing],
    },
  },
} as const satisfies OnePointMap;
