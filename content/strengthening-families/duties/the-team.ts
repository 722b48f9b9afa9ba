import type { DutyRule } from './rule.ts';

/** Section 3: whom the team serves, and the social worker and family support workers in it. */
export const teamDuties = {
  'after-single-assessment': {
    who: { anyOf: ['sf-team'] },
    strength: 'will',
    text: 'For children in need, intervention from Strengthening Families will be provided following a single assessment by social work that concludes that tier 3 services are appropriate.',
    stages: ['threshold'],
    sources: [{ section: 'the-team', ref: '3.3' }],
  },
  'families-consent': {
    who: { anyOf: ['family'] },
    strength: 'needs to',
    text: 'To receive a service from Strengthening Families, families will need to consent.',
    stages: ['threshold'],
    sources: [{ section: 'the-team', ref: '3.4' }],
  },
  'work-closely': {
    who: { anyOf: ['sf-social-worker'] },
    strength: 'will',
    text: 'To deliver support to families, the Strengthening Families social worker will work closely alongside a small group of family support workers and their team manager.',
    stages: [],
    sources: [{ section: 'the-team', ref: '3.5' }],
  },
  'review-the-plan': {
    who: { anyOf: ['sf-social-worker'] },
    strength: 'will',
    text: 'The Strengthening Families social worker will be responsible for review of the child in need plan {timescale:reviews-3-6}, to ensure that the plan remains SMART and effective.',
    stages: ['review'],
    sources: [{ section: 'the-team', ref: '3.6' }],
  },
  'work-the-plan': {
    who: { anyOf: ['family-support-worker'] },
    strength: 'will',
    text: 'Family support workers will work the child or young person’s individualised plan intensively and robustly, with {timescale:clear-reviewing-timescales}. This is to prevent drift and escalation in concerns.',
    stages: ['plan'],
    sources: [{ section: 'the-team', ref: '3.6' }],
  },
} as const satisfies Record<string, DutyRule>;
