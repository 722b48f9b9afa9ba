import type { DutyRule } from './rule.ts';

/** Section 4.2: how long support lasts, how it ends, and Family Group Conference. */
export const deliveryDuties = {
  'offer-intensive-support': {
    who: { anyOf: ['service'] },
    strength: 'will',
    text: 'The service will offer a period of intensive support, {timescale:support-period}.',
    stages: ['support'],
    sources: [{ section: 'service-delivery', ref: '4.2' }],
  },
  'extend-support': {
    who: 'not stated',
    strength: 'not stated',
    text: 'If required, there is the option to extend intensive support by {timescale:support-extension}.',
    stages: ['support'],
    cites: { 'support-extension': 'rule' },
    sources: [{ section: 'service-delivery', ref: '4.2' }],
  },
  'phase-out-support': {
    who: { anyOf: ['service'] },
    strength: 'will',
    text: 'Support will phase out {timescale:phase-out}, so that the family is not overloaded with too much information and change at any one time.',
    stages: ['exit'],
    sources: [{ section: 'service-delivery', ref: '4.2' }],
  },
  'hold-exit-phase': {
    who: 'not stated',
    strength: 'will',
    text: 'If, during support, Keeping Families Together support is no longer needed, an exit phase of {timescale:exit-phase} will follow, to ensure a smooth ending.',
    stages: ['exit'],
    sources: [{ section: 'service-delivery', ref: '4.2' }],
  },
  'discuss-fgc-referral': {
    who: 'not stated',
    strength: 'is to',
    text: 'If the family is not already receiving support from the Family Group Conference service, a referral to its team is to be discussed {timescale:fgc-discussion} of support from Keeping Families Together.',
    stages: ['support'],
    sources: [{ section: 'service-delivery', ref: '4.2' }],
  },
} as const satisfies Record<string, DutyRule>;
