import type { DutyRule } from './rule.ts';

/** Section 5, step 7: the review. */
export const reviewDuties = {
  'review-progress': {
    who: 'not stated',
    strength: 'not stated',
    text: 'There is {timescale:progress-review} of progress with the young person and family.',
    stages: ['review'],
    sources: [{ section: 'review', ref: '5 step 7, table' }],
  },
  'arrange-eligibility-meeting': {
    who: { anyOf: ['team-manager'] },
    strength: 'not stated',
    text: 'The Team Manager arranges the Team Eligibility Meeting ({timescale:eligibility-meeting}).',
    stages: ['review'],
    sources: [{ section: 'review', ref: '5 step 7, table' }],
  },
  'clinical-peer-support': {
    who: 'not stated',
    strength: 'not stated',
    text: 'The Team Eligibility Meeting is for the consideration of new referrals, and of clinical peer support for reviewing programmes, so as to ensure that the plans are progressing.',
    stages: ['review'],
    sources: [{ section: 'review', ref: '5 step 7, table' }],
  },
  'consider-step-down': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Appropriate step down processes are considered, by the Team Manager or at the Team Eligibility Meeting: the sentence can be read in both ways.',
    stages: ['review', 'closure'],
    sources: [{ section: 'review', ref: '5 step 7, table' }],
  },
  'hold-tac-reviews': {
    who: 'not stated',
    strength: 'not stated',
    text: 'If TAC, there are progress review meetings with the young person and families {timescale:tac-progress-reviews}.',
    stages: ['review'],
    sources: [{ section: 'review', ref: '5 step 7, table' }],
  },
  'hold-statutory-reviews': {
    who: 'not stated',
    strength: 'not stated',
    text: 'If CP or LAC, there are progress review meetings with the young person and families {timescale:statutory-reviews}.',
    stages: ['review'],
    sources: [{ section: 'review', ref: '5 step 7, table' }],
  },
  'attend-reviews': {
    who: { allOf: ['family', 'involved-professionals'] },
    strength: 'is to',
    text: 'The family and all involved professionals are to attend. The line does not say what; it follows those on progress review meetings.',
    stages: ['review'],
    sources: [{ section: 'review', ref: '5 step 7, table' }],
  },
  'update-progress': {
    who: 'not stated',
    strength: 'not stated',
    text: 'Progress measured against targets and goals is updated {timescale:each-review-meeting}, to measure progress and risks.',
    stages: ['review'],
    sources: [{ section: 'review', ref: '5 step 7, table' }],
  },
  'review-service-type': {
    who: 'not stated',
    strength: 'not stated',
    text: 'The service type is reviewed, to ensure that it is appropriate to meet need.',
    stages: ['review'],
    sources: [{ section: 'review', ref: '5 step 7, table' }],
  },
  'set-next-date': {
    who: 'not stated',
    strength: 'not stated',
    text: 'There is a {timescale:next-review-date}, or a closure meeting is arranged.',
    stages: ['review'],
    sources: [{ section: 'review', ref: '5 step 7, table' }],
  },
  'chair-final-review': {
    who: { anyOf: ['social-worker'] },
    strength: 'is to',
    text: 'The Children’s Social Care case managing Social Worker is to chair the final review meeting, as part of the ‘handover’ process, or for oversight that ensures that an appropriate exit plan is in place.',
    stages: ['review', 'closure'],
    sources: [{ section: 'review', ref: '5 step 7, table' }],
  },
} as const satisfies Record<string, DutyRule>;
