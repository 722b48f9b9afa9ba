import type { DutyRule } from './rule.ts';

/** Section 5, steps 4 and 5: the plan, its reviews and the exit plan. */
export const supportDuties = {
  'complete-plan': {
    who: { anyOf: ['family-worker'] },
    strength: 'will',
    text: 'The Worker will complete the family’s Keeping Families Together Plan {timescale:complete-plan} of allocation.',
    stages: ['support'],
    sources: [{ section: 'service-request', ref: '5 step 4' }],
  },
  'coordinate-plan': {
    who: { anyOf: ['family-worker'] },
    strength: 'will',
    text: 'The Worker will coordinate delivery of the plan.',
    stages: ['support'],
    sources: [{ section: 'service-request', ref: '5 step 4' }],
  },
  'oversee-support': {
    who: { anyOf: ['family-worker'] },
    strength: 'will',
    text: 'The Worker will oversee support.',
    stages: ['support'],
    sources: [{ section: 'service-request', ref: '5 step 4' }],
  },
  'plan-timescales': {
    who: 'not stated',
    strength: 'will',
    text: 'The Keeping Families Together plan will identify {timescale:agreed-actions}.',
    stages: ['review'],
    sources: [{ section: 'service-request', ref: '5 step 5' }],
  },
  'plan-checkpoints': {
    who: 'not stated',
    strength: 'will',
    text: 'The Keeping Families Together plan will include {timescale:regular-checkpoints} to review the family’s progress.',
    stages: ['review'],
    sources: [{ section: 'service-request', ref: '5 step 5' }],
  },
  'act-on-delays': {
    who: 'not stated',
    strength: 'must',
    text: 'Delays or obstacles must be acted on {timescale:act-on-delays}.',
    stages: ['review'],
    sources: [{ section: 'service-request', ref: '5 step 5' }],
  },
  'review-on-change': {
    who: 'not stated',
    strength: 'must',
    text: 'The Keeping Families Together plan must be reviewed {timescale:review-on-change}.',
    stages: ['review'],
    sources: [{ section: 'service-request', ref: '5 step 5' }],
  },
  'hold-reviews': {
    who: 'not stated',
    strength: 'will',
    text: 'From the initial 10 day plan, reviews will take place {timescale:reviews}.',
    stages: ['review'],
    sources: [{ section: 'service-request', ref: '5 step 5' }],
  },
  'evaluate-support': {
    who: 'not stated',
    strength: 'will',
    text: 'Reviews will evaluate whether interventions have been successful, and whether Keeping Families Together support is still required.',
    stages: ['review'],
    sources: [{ section: 'service-request', ref: '5 step 5' }],
  },
  'agree-exit-plan': {
    who: 'not stated',
    strength: 'will',
    text: 'At the point when support is felt to be no longer needed, an exit plan of {timescale:exit-plan} will be agreed.',
    stages: ['exit'],
    sources: [{ section: 'service-request', ref: '5 step 5' }],
  },
} as const satisfies Record<string, DutyRule>;
