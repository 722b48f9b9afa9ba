import type { SupportingSolutionsMap } from './map.ts';

/** Section 3: a referral by way of the Emergency Duty Team, for a case that services do not know. */
export const notKnownToServices = {
  title: 'A crisis referral that services do not know',
  summary:
    'A referral by way of Emergency Duty Team crisis support, for a case that is not known to services: the discussion, the plan of support and who gives it at first. The Families First Team here is Durham’s.',
  sources: [{ section: 'referral-process', ref: '3' }],
  nodes: {
    'unknown-case': {
      kind: 'start',
      text: 'A referral is received by way of Emergency Duty Team crisis support, and services do not know the case.',
      event: 'referral-received',
      next: 'discuss-with-families-first',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'discuss-with-families-first': {
      kind: 'step',
      actor: 'not stated',
      text: 'There will be a discussion {timescale:discuss-unknown-case}, with the locality Families First Team Manager, a Social Work Consultant or the Duty Social Worker.',
      timescales: ['discuss-unknown-case'],
      next: 'highlight-a-plan',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'highlight-a-plan': {
      kind: 'step',
      actor: 'not stated',
      text: 'The discussion highlights a plan of support, which the young person and family will be offered {timescale:early-support}.',
      timescales: ['early-support'],
      next: 'first-support',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'first-support': {
      kind: 'step',
      actor: { anyOf: ['duty-worker'] },
      text: '“This” is likely to be completed by the Supporting Solutions duty worker {timescale:duty-cover}. It may involve the Families First duty social worker.',
      timescales: ['duty-cover'],
      next: 'workers-identified',
      sources: [{ section: 'referral-process', ref: '3' }],
      trainerNote:
        'The document does not make clear whether “this” is the discussion, the plan or the support.',
    },
    'workers-identified': {
      kind: 'decision',
      actor: 'not stated',
      text: 'Are the allocated social worker and the Supporting Solutions Service worker identified?',
      exits: [
        { label: 'Not yet', to: 'first-support' },
        { label: 'Both are', to: 'support-begins' },
        { label: 'No social worker to be', to: 'not-taken' },
      ],
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'support-begins': {
      kind: 'end',
      text: 'Both workers are identified. The phases of support come next.',
      outcome: 'continues',
      map: 'phases',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
    'not-taken': {
      kind: 'end',
      text: 'The procedure does not say what happens if no social worker is to be allocated, or how long the duty worker can go on.',
      outcome: 'not stated',
      sources: [{ section: 'referral-process', ref: '3' }],
    },
  },
} as const satisfies SupportingSolutionsMap;
