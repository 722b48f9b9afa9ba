import type { DutyRule } from './rule.ts';

/** Section 4.2: how long support lasts, how it ends, and Family Group Conference. */
export const deliveryDuties = {
  'offer-intensive-support': {
    who: { anyOf: ['service'] },
    strength: 'will',
    text: 'The service will offer a family intensive support for {timescale:support-period}. If required, there is the option to extend it by {timescale:support-extension}.',
    stages: ['support'],
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
    text: 'If Keeping Families Together support is no longer needed, while it is under way, there will be an exit phase of {timescale:exit-phase}. It is to ensure a smooth ending.',
    stages: ['exit'],
    sources: [{ section: 'service-delivery', ref: '4.2' }],
  },
  'discuss-fgc-referral': {
    who: 'not stated',
    strength: 'is to',
    text: 'Discussion of a referral to the Family Group Conference team is to take place {timescale:fgc-discussion} of support from Keeping Families Together. This applies if the family is not already receiving support from the Family Group Conference service.',
    stages: ['support'],
    sources: [{ section: 'service-delivery', ref: '4.2' }],
  },
} as const satisfies Record<string, DutyRule>;
