import type { DutyRule } from './rule.ts';

const sources = [
  { section: 'full-circle-after-screening', ref: 'Chapter 15, Workflow 3' },
] as const;

/** Chapter 15, workflow 3: what is asked of whom after the Screening Assessment Meeting. */
export const fullCircleAfterScreeningDuties = {
  'fc-review-progress': {
    who: { anyOf: ['one-point-worker'] },
    strength: 'not stated',
    text: 'In work with Full Circle, if required, arrange an initial TAF {timescale:full-circle-initial-taf} to review progress. Or review progress {timescale:full-circle-review} with the Full Circle Social Worker and the family.',
    stages: ['partners', 'review'],
    sources,
  },
  'fc-complete-assessment': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Complete the Full Circle Assessment in LL {timescale:full-circle-assessment} following the Screening Assessment Meeting.',
    stages: ['partners', 'assessment'],
    sources,
  },
  'fc-complete-plan': {
    who: 'not stated',
    strength: 'not stated',
    text: 'In work with Full Circle, complete the Family Plan.',
    stages: ['partners', 'support'],
    sources,
  },
  'fc-attend-taf': {
    who: 'not stated',
    strength: 'not stated',
    text: 'In work with Full Circle, attend TAF meetings, if appropriate.',
    stages: ['partners', 'review'],
    sources,
  },
  'fc-record-interventions': {
    who: 'not stated',
    strength: 'not stated',
    text: 'In work with Full Circle, record interventions in the child’s file, in case notes on LL.',
    stages: ['partners', 'records'],
    sources,
  },
  'fc-copy-assessment': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Access the Full Circle Assessment via the Basic Demographics page, Episode History. Copy and paste the relevant information onto the C&F assessment.',
    stages: ['partners', 'assessment'],
    sources,
  },
  'fc-send-for-approval': {
    who: 'not stated',
    strength: 'not stated',
    text: 'In work with Full Circle, send to the manager for approval {timescale:full-circle-approval}.',
    stages: ['partners', 'assessment'],
    sources,
  },
  'fc-share-assessment': {
    who: 'not stated',
    strength: 'not stated',
    text: 'In work with Full Circle, meet with the family to complete/share the C&F Assessment.',
    stages: ['partners', 'assessment'],
    sources,
  },
  'fc-keep-in-contact': {
    who: 'not stated',
    strength: 'not stated',
    text: 'In work with Full Circle, if there is no ongoing OPS support, keep in contact with the family to complete a welfare check, by telephone or virtually, {timescale:full-circle-contact}.',
    stages: ['partners', 'support'],
    sources,
  },
  'fc-agree-closure': {
    who: 'not stated',
    strength: 'not stated',
    text: 'In work with Full Circle, agree closure (with the TAF, if one is in place) if outcomes, including Stronger Family Outcomes, have been met.',
    stages: ['partners', 'closure'],
    sources,
  },
  'fc-discuss-step-up': {
    who: 'not stated',
    strength: 'not stated',
    text: 'In work with Full Circle, if significant concerns remain, discuss the possibility of stepping up the case.',
    stages: ['partners', 'step-up-and-down'],
    sources,
  },
} as const satisfies Record<string, DutyRule>;
