import type { DutyRule } from './rule.ts';

/** Section 11: child in need visits. */
export const visitDuties = {
  visit: {
    who: { anyOf: ['family-support-worker'] },
    strength: 'should',
    text: 'The family support worker should visit all their children and young people in line with what the child in need plan has agreed, but {timescale:visits}.',
    stages: ['visits'],
    sources: [{ section: 'visits', ref: '11.1' }],
  },
  'social-worker-visits': {
    who: { anyOf: ['sf-social-worker'] },
    strength: 'may',
    text: 'Where support needs arise from a change in circumstances or an event, the Strengthening Families social worker may also visit.',
    stages: ['visits'],
    sources: [{ section: 'visits', ref: '11.1' }],
  },
  'record-visits': {
    who: 'not stated',
    strength: 'must',
    text: 'All child in need visits to the child or young person must be recorded on their file.',
    stages: ['visits'],
    sources: [{ section: 'visits', ref: '11.2' }],
  },
  'child-focused-recording': {
    who: { anyOf: ['visiting-worker'] },
    strength: 'must',
    text: 'The worker who completes the visit must ensure that case recording is child focused.',
    stages: ['visits'],
    sources: [{ section: 'visits', ref: '11.2' }],
  },
  'seen-alone': {
    who: 'not stated',
    strength: 'must',
    text: 'The child or young person must be seen alone, with parental agreement.',
    stages: ['visits'],
    sources: [{ section: 'visits', ref: '11.2' }],
  },
  'keep-in-focus': {
    who: 'not stated',
    strength: 'must',
    text: 'The child or young person must be kept in focus {timescale:keep-in-focus}.',
    stages: ['visits'],
    sources: [{ section: 'visits', ref: '11.2' }],
  },
  'personal-experience': {
    who: 'not stated',
    strength: 'not stated',
    text: 'It is imperative to see the circumstances of the child or young person through their personal experience.',
    stages: ['visits'],
    sources: [{ section: 'visits', ref: '11.2' }],
  },
  'listen-to-voice': {
    who: 'not stated',
    strength: 'must',
    text: 'The voice of the child or young person must be listened to.',
    stages: ['visits'],
    sources: [{ section: 'visits', ref: '11.2' }],
  },
  'ask-what-is-told': {
    who: { anyOf: ['visiting-worker'] },
    strength: 'should',
    text: 'The worker should ask themselves what the child or young person is telling them.',
    stages: ['visits'],
    sources: [{ section: 'visits', ref: '11.2' }],
  },
  'seek-consultation': {
    who: { anyOf: ['family-support-worker'] },
    strength: 'can',
    text: 'If the family support worker is concerned about a child or young person’s welfare, they can seek consultation from the social worker and the team manager, to review the visit and the file as well.',
    stages: ['visits', 'concern'],
    sources: [{ section: 'visits', ref: '11.3' }],
  },
  'record-reviews-of-visits': {
    who: 'not stated',
    strength: 'needs to',
    text: 'Any reviews of the visit and the file will need to be recorded on the file of the child or young person, as management oversight/consultation with the Strengthening Families social worker.',
    stages: ['visits', 'concern'],
    sources: [{ section: 'visits', ref: '11.3' }],
  },
} as const satisfies Record<string, DutyRule>;
